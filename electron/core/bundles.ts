import { createHash } from 'node:crypto';
import { tallyOf } from '../../shared/analysis/tally.ts';
import { type Bundle, bundleOf } from '../../shared/collate/bundle.ts';
import { codeOf } from '../../shared/collate/code.ts';
import type { ImportedGroup } from '../../shared/collate/shown.ts';
import type { CallInput } from '../../shared/contract.ts';
import { sizeBandOf } from '../../shared/disclosure/groupSize.ts';
import { monthOnly } from '../../shared/disclosure/released.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { digestOf, packBundle, type Unpacked, unpackBundle } from './bundleZip.ts';
import { type Imported, type ImportedGroups, readBundle } from './imported.ts';
import type { Sessions } from './sessions.ts';

/** A fingerprint of a session's random id: the same for every bundle of it, and of no use for anything else. */
export const groupOf = (id: string): string =>
  createHash('sha256').update(`power-circle group ${id}`).digest('hex').slice(0, 32);

export type BundleFile = {
  /** Without its ending; R9: says the month, and nothing of the session. */
  readonly name: string;
  /** `bundle.json`, exactly as it lies in the file. */
  readonly content: string;
  readonly bytes: Uint8Array;
  readonly code: string;
};

export const bundleEnding = '.powercircle';

/** A session's bundle as its journal stands now. Throws KnownFailure where nobody has answered. */
export const bundleFile = async (
  sessions: Sessions,
  { id, region }: Pick<CallInput<'bundle.preview'>, 'id' | 'region'>,
): Promise<BundleFile> => {
  const { session, month } = await sessions.read(id);
  if (!session) throw new KnownFailure('session-read-only');
  const tally = tallyOf(session);
  if (tally.answered === 0) throw new KnownFailure('nothing-answered');
  const { voice } = session.plan;
  const about = { group: groupOf(id), month: monthOnly(month), region, voice };
  const content = `${JSON.stringify(bundleOf(tally, session.plan, about), null, 2)}\n`;
  const bytes = new TextEncoder().encode(content);
  return {
    name: `power-circle-bundle-${month}`,
    content,
    bytes: packBundle(bytes),
    code: codeOf(digestOf(bytes)),
  };
};

/** What the page may know of a colleague's group before and after it is kept. */
export const groupShown = ({ digest, bundle }: Imported): ImportedGroup => ({
  digest,
  code: codeOf(digest),
  about: bundle && {
    month: bundle.month,
    region: bundle.region,
    voice: bundle.voice,
    size: sizeBandOf(bundle.answered),
    topics: bundle.questions.map(({ topic, wording }) => topic || wording),
  },
});

/** Bundles that were opened and not yet kept: nothing is stored before the facilitator has seen what it is. */
export const openBundles = (imported: ImportedGroups, isOwn: (group: string) => Promise<boolean>) => {
  let open: { readonly ticket: string; readonly unpacked: Unpacked; readonly bundle: Bundle } | null = null;
  return {
    open: async (file: Uint8Array, ticket: string): Promise<ImportedGroup> => {
      const unpacked = unpackBundle(file);
      const bundle = readBundle(unpacked.content);
      if (await isOwn(bundle.group)) throw new KnownFailure('bundle-own');
      const here = await imported.list();
      if (here.some(({ digest }) => digest === unpacked.digest)) throw new KnownFailure('bundle-here');
      if (here.some((each) => each.bundle?.group === bundle.group))
        throw new KnownFailure('bundle-other-copy');
      open = { ticket, unpacked, bundle };
      return groupShown({ digest: unpacked.digest, bundle });
    },
    keep: async (ticket: string): Promise<ImportedGroup> => {
      if (open?.ticket !== ticket) throw new KnownFailure('bundle-gone');
      const { unpacked } = open;
      const bundle = await imported.keep(unpacked);
      open = null;
      return groupShown({ digest: unpacked.digest, bundle });
    },
  };
};
