/** A PDF's objects, read just far enough to walk its structure. Streams are left out; see streamsOf. */

export type Ref = { readonly ref: number };
export type Name = { readonly name: string };
export type Dict = { readonly [key: string]: Value };
export type Value = number | string | boolean | null | Ref | Name | readonly Value[] | Dict;

export type Objects = {
  readonly get: (value: Value | undefined) => Value | undefined;
  readonly dict: (value: Value | undefined) => Dict;
  readonly list: (value: Value | undefined) => readonly Value[];
  readonly all: readonly (readonly [number, Dict])[];
  readonly root: Dict;
};

const isObject = (value: Value | undefined): value is Dict | Ref | Name =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isRef = (value: Value | undefined): value is Ref => isObject(value) && 'ref' in value;
export const isName = (value: Value | undefined): value is Name => isObject(value) && 'name' in value;
export const nameOf = (value: Value | undefined): string =>
  isName(value) && typeof value.name === 'string' ? value.name : '';

const token =
  /\s*(?:(<<)|(>>)|(\[)|(\])|\/([^\s/<>[\]()%]*)|<([0-9a-fA-F\s]*)>|(\d+) \d+ R\b|([-+]?[\d.]+)|(true|false|null)|(\())/y;

const readValue = (text: string, start: number): readonly [Value | undefined, number] => {
  token.lastIndex = start;
  const found = token.exec(text);
  if (!found) return [undefined, start];
  const [, dict, , list, , name, hex, ref, number, word, string] = found;
  let at = token.lastIndex;
  if (name !== undefined) return [{ name }, at];
  if (hex !== undefined) return [Buffer.from(hex, 'hex').toString('latin1'), at];
  if (ref !== undefined) return [{ ref: Number(ref) }, at];
  if (number !== undefined) return [Number(number), at];
  if (word !== undefined) return [word === 'null' ? null : word === 'true', at];
  if (string) return readString(text, at);
  if (list) {
    const items: Value[] = [];
    for (;;) {
      const [item, next] = readValue(text, at);
      if (item === undefined) return [items, text.indexOf(']', at) + 1];
      items.push(item);
      at = next;
    }
  }
  if (dict) {
    const entries: Record<string, Value> = {};
    for (;;) {
      const [key, afterKey] = readValue(text, at);
      if (!isName(key)) return [entries, text.indexOf('>>', at) + 2];
      const [value, next] = readValue(text, afterKey);
      entries[nameOf(key)] = value ?? null;
      at = next;
    }
  }
  return [undefined, start];
};

const readString = (text: string, start: number): readonly [string, number] => {
  let out = '';
  let depth = 1;
  for (let at = start; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (sign === '\\') {
      out += text[at + 1] ?? '';
      at += 1;
      continue;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return [out, at + 1];
    out += sign;
  }
  return [out, text.length];
};

export const objectsOf = (pdf: Uint8Array): Objects => {
  const text = Buffer.from(pdf).toString('latin1');
  const found = new Map<number, Value>();
  for (const { 1: number = '', index, 0: head } of text.matchAll(/(?:^|\n)(\d+) 0 obj\r?\n/g)) {
    const [value] = readValue(text, index + head.length);
    if (value !== undefined) found.set(Number(number), value);
  }
  const get = (value: Value | undefined): Value | undefined => (isRef(value) ? found.get(value.ref) : value);
  const dict = (value: Value | undefined): Dict => {
    const known = get(value);
    return isObject(known) && !isRef(known) && !isName(known) ? (known as Dict) : {};
  };
  const list = (value: Value | undefined): readonly Value[] => {
    const known = get(value);
    return Array.isArray(known) ? known : known === undefined || known === null ? [] : [known];
  };
  const trailer = /trailer\s*(<<[\s\S]*?>>)\s*startxref/.exec(text)?.[1] ?? '<<>>';
  const [last] = readValue(trailer, 0);
  const all = [...found].map(([number, value]) => [number, dict(value)] as const);
  return { get, dict, list, all, root: dict(dict(last).Root) };
};
