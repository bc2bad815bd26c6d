const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** One sentence on a page without anything else, for when Power Circle itself can't start. */
export const plainPage = (title: string, sentence: string): string =>
  `<!doctype html><html lang="en-GB"><meta charset="utf-8"><title>${escaped(title)}</title>` +
  '<body style="margin:15vh auto;max-width:32em;padding:0 1em;background:#f7f2e9;color:#2b2622;' +
  'font:1.25em/1.5 sans-serif">' +
  `<h1 style="font-size:1.4em">${escaped(title)}</h1><p>${escaped(sentence)}</p>\n`;
