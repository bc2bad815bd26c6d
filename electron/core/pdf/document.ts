import PDFDocument from 'pdfkit';
import { withoutIsolates } from '../../../shared/text/isolate.ts';

export type Doc = InstanceType<typeof PDFDocument>;

export const paper = {
  width: 595.28,
  height: 841.89,
  side: 62,
  top: 60,
  bottom: 66,
} as const;

/** Text in XML: a title with "&" would break the metadata. */
const inXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * A tagged PDF 1.7 that calls itself PDF/UA-1. pdfkit's own `subset: 'PDF/UA'` writes an incomplete CIDSet, so
 * the identifier is added by hand. R9: the only date in it is the first of the month, and nothing names a
 * user, a machine or a path; with the date fixed, the same report is the same bytes.
 */
export const openDocument = (
  title: string,
  month: string,
  language = 'en-GB',
  direction: 'ltr' | 'rtl' = 'ltr',
): Doc => {
  const doc = new PDFDocument({
    size: [paper.width, paper.height],
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    info: {
      // pdfkit puts these into XMP as they are, and into the Info dictionary; neither must need escaping.
      Title: inXml(withoutIsolates(title)),
      Creator: 'Power Circle',
      Producer: 'Power Circle',
      CreationDate: new Date(`${month}-01T00:00:00Z`),
    },
  });
  // Readers that show two pages beside each other begin at the right then (ISO 32000, table 150).
  if (direction === 'rtl') viewerPreferencesOf(doc).Direction = 'R2L';
  doc.appendXML(`
        <rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" rdf:about="">
            <pdfuaid:part>1</pdfuaid:part>
        </rdf:Description>
        `);
  return doc;
};

/** What pdfkit keeps of the catalogue; its types don't name it. */
const viewerPreferencesOf = (doc: Doc): Record<string, unknown> =>
  (doc as unknown as { _root: { data: { ViewerPreferences: { data: Record<string, unknown> } } } })._root.data
    .ViewerPreferences.data;

/** Ends the document and gathers its bytes. */
export const bytesOf = (doc: Doc): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    doc.on('error', reject);
    doc.end();
  });
