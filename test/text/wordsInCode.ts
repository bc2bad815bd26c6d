import { parseSync } from 'vite';

/** Attributes that people read or hear. */
const said = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
  'placeholder',
  'title',
  'alt',
  'label',
  'legend',
  'hint',
]);

type Node = { readonly type: string; readonly [key: string]: unknown };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const isWords = (text: unknown): text is string => typeof text === 'string' && /\p{L}{2,}/u.test(text);

/** Words that an expression would put on the screen: literals, templates, and both ways of a choice. */
const wordsOf = (node: unknown): readonly string[] => {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return isWords(node.value) ? [node.value] : [];
    case 'TemplateLiteral':
      return (Array.isArray(node.quasis) ? node.quasis : []).flatMap((quasi: unknown) => {
        const raw = isNode(quasi) ? quasi.value : null;
        const cooked = typeof raw === 'object' && raw !== null && 'cooked' in raw ? raw.cooked : '';
        return isWords(cooked) ? [cooked] : [];
      });
    case 'ConditionalExpression':
      return [...wordsOf(node.consequent), ...wordsOf(node.alternate)];
    case 'LogicalExpression':
      return [...wordsOf(node.left), ...wordsOf(node.right)];
    case 'JSXExpressionContainer':
      return wordsOf(node.expression);
    default:
      return [];
  }
};

const nameOf = (name: unknown): string => {
  if (!isNode(name)) return '';
  return typeof name.name === 'string' ? name.name : '';
};

/** Words in a file of the page that would be read or heard, and are not from shared/text. */
export const wordsInCode = (file: string, code: string): readonly string[] => {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} can't be read: ${errors[0]?.message}`);
  const found: string[] = [];
  const walk = (value: unknown, inElement: boolean): void => {
    if (Array.isArray(value)) {
      for (const each of value) walk(each, inElement);
      return;
    }
    if (!isNode(value)) return;
    if (value.type === 'JSXText' && isWords(value.value)) found.push(value.value.trim());
    if (value.type === 'JSXExpressionContainer' && inElement) found.push(...wordsOf(value));
    if (value.type === 'JSXAttribute') {
      if (said.has(nameOf(value.name))) found.push(...wordsOf(value.value));
      walk(value.value, false);
      return;
    }
    const isElement = value.type === 'JSXElement' || value.type === 'JSXFragment';
    for (const [key, inner] of Object.entries(value))
      if (key !== 'type') walk(inner, isElement && key === 'children');
  };
  walk(program, false);
  return found;
};
