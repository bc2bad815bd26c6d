import type { App } from '../../shared/contract.ts';
import { KnownFailure } from '../../shared/dispatch.ts';
import type { Template } from '../../shared/prepare/template.ts';
import {
  templateFileSchema,
  templateFormat,
  templateLimits,
  templateVersion,
} from '../../shared/prepare/templateSchema.ts';
import type { Disk } from './disk.ts';
import { readFormat } from './packFile.ts';
import { shelfIn } from './shelf.ts';

const envelope = { format: templateFormat, version: templateVersion };

const readTemplate = (bytes: Uint8Array): Template => {
  if (bytes.length > templateLimits.file) throw new KnownFailure('template-unknown');
  // A newer one has the code of a newer session: the shelf leaves it where it is.
  const value = readFormat(bytes, envelope, { broken: 'template-unknown', newer: 'session-newer' });
  return templateFileSchema.parse(value).template;
};

type Calls = 'templates.list' | 'template.keep' | 'template.delete';

/** Prepared sessions, in `<data>/templates/template-<id>.json`. */
export const templateCallsIn = (root: string, disk: Disk): Pick<App, Calls> => {
  const shelf = shelfIn<Template>(root, disk, {
    folder: 'templates',
    prefix: 'template',
    read: readTemplate,
    idOf: ({ id }) => id,
    write: (template) => Buffer.from(`${JSON.stringify({ ...envelope, template }, null, 2)}\n`),
    newer: 'session-newer',
    unknown: 'template-unknown',
  });
  return {
    'templates.list': async () => {
      const { items, ...aside } = await shelf.list();
      return { templates: [...items].sort((a, b) => a.name.localeCompare(b.name, 'en')), ...aside };
    },
    'template.keep': async ({ template }) => {
      await shelf.keep(template);
      return {};
    },
    'template.delete': async ({ id }) => {
      await shelf.remove(id);
      return {};
    },
  };
};
