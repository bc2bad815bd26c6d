import type { App, CallInput } from '../../shared/contract.ts';
import type { Exposure, Release } from '../../shared/disclosure/ledger.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { collatedReport } from '../../shared/report/collated.ts';
import type { ReportModel } from '../../shared/report/model.ts';
import { translateIn } from '../../shared/text/translateIn.ts';
import { collatable, collate, type Sources } from './collating.ts';
import { exportName, type ReportFile, type Written, zipReport } from './export.ts';

type Around = Sources & {
  /** Writes into the folder behind a ticket; null where reports are downloaded. */
  readonly writeInto:
    | ((
        ticket: string | null,
        files: readonly ReportFile[],
        naming: { readonly name: string; readonly beside: boolean },
      ) => Promise<Written>)
    | null;
};

type Report = {
  readonly model: ReportModel;
  readonly files: readonly ReportFile[];
  /** One a part: what is set side by side leaves like as many reports. */
  readonly releases: readonly Release[];
  readonly gone: ReadonlySet<string>;
  readonly exposes: Exposure | null;
};

const worst = (exposures: readonly (Exposure | null)[]): Exposure | null =>
  exposures.reduce((most, each) => {
    if (!most || !each) return most ?? each;
    if (each.refused !== most.refused) return each.refused ? each : most;
    return each.people < most.people ? each : most;
  }, null);

const reportOf = async (around: Around, wanted: CallInput<'collate.preview'>): Promise<Report> => {
  const { kind, region, arrangement, samePeople, language = 'en' } = wanted;
  const { parts, people, gone, earlier } = await collate(around, wanted);
  if (parts.length === 0) throw new KnownFailure('collate-one-side');
  const model = collatedReport(parts, {
    ...{ kind, region, arrangement, samePeople, earlier },
    t: await translateIn(language),
  });
  if (model.withheld) return { model, files: [], releases: [], gone, exposes: null };
  const releases = parts.map(({ key }): Release => ({ kind, people: people.get(key) ?? [] }));
  const exposures = await Promise.all(releases.map((release) => around.ledger.exposure(release, gone)));
  const { reportFiles } = await import('./reportFiles.ts');
  return { model, files: await reportFiles(model), releases, gone, exposes: worst(exposures) };
};

/** Several sessions, put together or side by side. */
export const collationCalls = (
  around: Around,
): Pick<App, 'collate.list' | 'collate.preview' | 'collate.write'> => ({
  'collate.list': () => collatable(around),
  'collate.preview': async (wanted) => {
    const { model, files, exposes } = await reportOf(around, wanted);
    const shown = files.map(({ name, bytes, text }) => ({ name, bytes: bytes.length, text }));
    return { model, files: shown, exposes };
  },
  'collate.write': async ({ ticket, beside, ...wanted }) => {
    await around.ledger.prepare();
    const { model, files, releases, gone } = await reportOf(around, wanted);
    if (model.withheld) throw new KnownFailure(model.withheld.code);
    const name = exportName(wanted.kind, model.month).replace('power-circle', 'power-circle-together');
    const remembered: { readonly takeBack: () => Promise<void> }[] = [];
    try {
      // R13: remembered on the disk before anything leaves, and forgotten again if it then does not.
      for (const release of releases) remembered.push(await around.ledger.release(release, gone));
      if (!around.writeInto)
        return {
          by: 'download',
          name: `${name}.zip`,
          zip: Buffer.from(zipReport(name, files)).toString('base64'),
        };
      const written = await around.writeInto(ticket, files, { name, beside });
      return { by: 'folder', name: written.name };
    } catch (error) {
      for (const each of remembered.reverse()) await each.takeBack();
      throw error;
    }
  },
});
