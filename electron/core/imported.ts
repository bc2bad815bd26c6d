import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Bundle, bundleFormat, bundleSchema, bundleVersion } from '../../shared/collate/bundle.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import { digestOf, type Unpacked } from './bundleZip.ts';
import { type Disk, replaceFile, syncFolder } from './disk.ts';
import { diskFailure, isMissing } from './diskFailure.ts';

/** A colleague's group on this computer; `bundle` is null where its file can't be counted any more. */
export type Imported = { readonly digest: string; readonly bundle: Bundle | null };

const digestPattern = /^[0-9a-f]{64}$/;
const strictText = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const isNewer = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'format' in value &&
  value.format === bundleFormat &&
  'version' in value &&
  Number.isInteger(value.version) &&
  Number(value.version) > bundleVersion;

/** What a bundle's content says. Throws KnownFailure `bundle-newer` or `bundle-broken`. */
export const readBundle = (content: Uint8Array): Bundle => {
  let value: unknown;
  try {
    value = JSON.parse(strictText.decode(content));
  } catch (error) {
    throw new KnownFailure('bundle-broken', { cause: error });
  }
  if (isNewer(value)) throw new KnownFailure('bundle-newer');
  const parsed = bundleSchema.safeParse(value);
  if (!parsed.success) throw new KnownFailure('bundle-broken');
  return parsed.data;
};

export type ImportedGroups = ReturnType<typeof importedIn>;

/**
 * The groups that colleagues sent, in `<data>/imported/<digest>.json`: the content of each bundle as it came,
 * under its own hash, so that a changed file is noticed whenever it is read.
 */
export const importedIn = (root: string, disk: Disk) => {
  const folder = join(root, 'imported');
  const pathOf = (digest: string): string => join(folder, `${digest}.json`);

  const read = async (digest: string): Promise<Bundle> => {
    if (!digestPattern.test(digest)) throw new KnownFailure('imported-unknown');
    const content = await readFile(pathOf(digest)).catch((error) => {
      throw isMissing(error) ? new KnownFailure('imported-unknown') : error;
    });
    try {
      if (digestOf(content) !== digest) throw new KnownFailure('imported-damaged');
      return readBundle(content);
    } catch (error) {
      throw new KnownFailure('imported-damaged', { cause: error });
    }
  };

  const list = async (): Promise<Imported[]> => {
    const names = await readdir(folder).catch((): string[] => []);
    const digests = names
      .filter((name) => name.endsWith('.json'))
      .map((name) => name.slice(0, -'.json'.length))
      .filter((name) => digestPattern.test(name));
    const found = await Promise.all(
      digests.map(async (digest) => ({ digest, bundle: await read(digest).catch(() => null) })),
    );
    return found.sort(
      (a, b) =>
        (b.bundle?.month ?? '').localeCompare(a.bundle?.month ?? '') || (a.digest < b.digest ? -1 : 1),
    );
  };

  return {
    list,
    read,
    /** Keeps a bundle's content. Throws KnownFailure when this bundle, or another of the same session, is here. */
    keep: async ({ content, digest }: Unpacked): Promise<Bundle> => {
      const bundle = readBundle(content);
      const here = await list();
      if (here.some((each) => each.digest === digest && each.bundle)) throw new KnownFailure('bundle-here');
      if (here.some((each) => each.digest !== digest && each.bundle?.group === bundle.group))
        throw new KnownFailure('bundle-other-copy');
      try {
        await replaceFile(disk, pathOf(digest), join(folder, `${digest}.part`), content);
      } catch (error) {
        throw diskFailure(error, 'not-done-full', 'not-done');
      }
      return bundle;
    },
    remove: async (digest: string): Promise<void> => {
      if (!digestPattern.test(digest)) throw new KnownFailure('imported-unknown');
      try {
        await rm(pathOf(digest));
        await syncFolder(folder);
      } catch (error) {
        if (isMissing(error)) throw new KnownFailure('imported-unknown');
        throw diskFailure(error, 'not-done-full', 'not-done');
      }
    },
  };
};
