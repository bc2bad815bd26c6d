const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, also inside quoted attributes. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** An element with escaped text in it; nothing for an empty text. */
export const element = (tag: string, text: string, attributes = ''): string =>
  text === '' ? '' : `<${tag}${attributes && ` ${attributes}`}>${escaped(text)}</${tag}>`;
