import { parseSync } from 'vite';

/** An element around a sentence, as the code writes it. */
export type Around = { readonly tag: string; readonly className: string };

/** Where a sentence stands. `key` ends in a dot where the rest of it is filled in while the app runs. */
export type Standing = { readonly key: string; readonly around: readonly Around[] };

type Node = { readonly type: string; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Elements that hold text by themselves; what is inside them is their text's own. */
const holders = /^(button|h[1-4]|p|label|legend|summary|li|t[hd]|d[td]|caption|figcaption|option|a)$/;

/** What a component of ours makes of a sentence that it is given. */
const given: Readonly<Record<string, Around>> = {
  title: { tag: 'h2', className: '' },
  legend: { tag: 'legend', className: '' },
  label: { tag: 'label', className: 'field-label' },
  labelOf: { tag: 'label', className: 'one-of-tile' },
};

/** What lies inside a component stands wherever the component puts it; Easy Read's text stays where it is. */
const withinOf = (own: Around, around: readonly Around[]): readonly Around[] => {
  if (holders.test(own.tag)) return [own];
  if (own.tag === 'EasyText') return around;
  return /^[a-z]/.test(own.tag) ? [...around, own] : [];
};

const nameOf = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '');

const classOf = (element: Node): string => {
  const { attributes } = isNode(element.openingElement) ? element.openingElement : { attributes: [] };
  for (const attribute of Array.isArray(attributes) ? attributes : [])
    if (isNode(attribute) && nameOf(attribute.name) === 'className' && isNode(attribute.value))
      return typeof attribute.value.value === 'string' ? attribute.value.value : '';
  return '';
};

/** `'a.b'`, `` `a.${b}` `` and `c ? 'a.b' : 'a.c'`, as keys. */
const keysOf = (node: unknown): readonly string[] => {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'ConditionalExpression') return [...keysOf(node.consequent), ...keysOf(node.alternate)];
  if (node.type !== 'TemplateLiteral') return [];
  const [first] = Array.isArray(node.quasis) ? node.quasis : [];
  const raw: unknown = isNode(first) ? first.value : null;
  const start = typeof raw === 'object' && raw !== null && 'cooked' in raw ? String(raw.cooked) : '';
  return start.includes('.') ? [start.slice(0, start.lastIndexOf('.') + 1)] : [];
};

/** Every `t('…')` of a file of the page that is seen, with the elements around it. */
export const whereItStands = (file: string, code: string): readonly Standing[] => {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} can't be read: ${errors[0]?.message}`);
  const found: Standing[] = [];
  const walk = (value: unknown, around: readonly Around[] | null): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each, around);
      return;
    }
    if (!isNode(value)) return;
    if (value.type === 'CallExpression' && nameOf(value.callee) === 't' && around !== null)
      for (const key of keysOf(Array.isArray(value.arguments) ? value.arguments[0] : null))
        found.push({ key, around });
    if (value.type === 'JSXAttribute') {
      // Of an element of the page's own language an attribute is heard and not seen.
      const name = nameOf(value.name);
      const known = given[name];
      walk(value.value, known ? [known] : name === 'text' ? around : null);
      return;
    }
    if (value.type === 'JSXElement') {
      const tag = nameOf(isNode(value.openingElement) ? value.openingElement.name : null);
      const own = { tag, className: classOf(value) };
      const within = withinOf(own, around ?? []);
      walk(value.openingElement, within);
      walk(value.children, within);
      return;
    }
    for (const [key, inner] of Object.entries(value)) if (key !== 'type') walk(inner, around);
  };
  walk(program, []);
  return found;
};
