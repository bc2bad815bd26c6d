import { beforeAll, describe, expect, test } from 'vitest';
import type { ExportKind } from '../../../shared/session/model.ts';
import { factsOf, type Language } from '../../../shared/text/languages.ts';
import { demoSession, filesOf } from './demo.ts';
import { type Dict, isRef, nameOf, type Objects, objectsOf, type Value } from './objects.ts';
import { contentOf } from './tools.ts';

/**
 * What PDF/UA-1 (ISO 14289-1) asks and a program can see. The comments name the paragraph. What only a reader
 * can judge, such as whether a picture's words are right, is looked at by people.
 */
type Element = {
  readonly tag: string;
  readonly dict: Dict;
  readonly number: number;
  readonly children: readonly Element[];
  readonly parent: Element | null;
};

const treeOf = (objects: Objects): Element => {
  const elementOf = (value: Value, parent: Element | null): Element => {
    const dict = objects.dict(value);
    const children: Element[] = [];
    const element = {
      tag: nameOf(dict.S),
      dict,
      number: isRef(value) ? value.ref : -1,
      children,
      parent,
    };
    for (const kid of objects.list(dict.K))
      if (objects.dict(kid).S !== undefined) children.push(elementOf(kid, element));
    return element;
  };
  const tree = objects.dict(objects.root.StructTreeRoot);
  return elementOf(objects.list(tree.K)[0] ?? null, null);
};

const within = (element: Element): readonly Element[] => [
  element,
  ...element.children.flatMap((child) => within(child)),
];

const cases: readonly (readonly [ExportKind, string, Language])[] = [
  ['anonymous', 'report.pdf', 'en'],
  ['group', 'report.pdf', 'en'],
  ['anonymous', 'easy-read.pdf', 'en'],
  ['group', 'easy-read.pdf', 'en'],
  ['group', 'report.pdf', 'ar'],
  ['anonymous', 'report.pdf', 'ur'],
  ['group', 'easy-read.pdf', 'ur'],
];

describe.each(cases)('%s %s in %s', (kind, name, language) => {
  let pdf = new Uint8Array();
  let objects: Objects;
  let elements: readonly Element[];
  const tagged = (tag: string) => elements.filter((each) => each.tag === tag);

  beforeAll(async () => {
    const file = (await filesOf(demoSession(), kind, language)).find((each) => each.name === name);
    pdf = new Uint8Array(file?.bytes ?? []);
    objects = objectsOf(pdf);
    elements = within(treeOf(objects));
  });

  test('the catalogue says: tagged, its language, title shown, with metadata and an outline (7.1, 7.2)', () => {
    const { root } = objects;
    expect(objects.dict(root.MarkInfo).Marked).toBe(true);
    expect(root.Lang).toBe(factsOf[language].tag);
    const shown = objects.dict(root.ViewerPreferences);
    expect(shown.DisplayDocTitle).toBe(true);
    expect(nameOf(shown.Direction)).toBe(factsOf[language].direction === 'rtl' ? 'R2L' : '');
    expect(objects.dict(root.Metadata).Type).toEqual({ name: 'Metadata' });
    const outline = objects.dict(root.Outlines);
    let item = outline.First;
    let count = 0;
    while (item !== undefined && count < 100) {
      const entry = objects.dict(item);
      expect(String(entry.Title)).not.toBe('');
      expect(objects.list(entry.Dest)).toHaveLength(5);
      item = entry.Next;
      count += 1;
    }
    expect(count).toBeGreaterThan(5);
  });

  test('only tags of ISO 32000 are used, so nothing needs a role map (7.1)', () => {
    const known = new Set(
      'Document Sect H1 H2 H3 P L LI LBody TOC TOCI Reference Link Table Caption TR TH TD Figure'.split(' '),
    );
    for (const { tag } of elements) expect(known).toContain(tag);
  });

  test('headings begin with one H1 and leave out no level (7.4)', () => {
    const levels = elements.filter(({ tag }) => /^H\d$/.test(tag)).map(({ tag }) => Number(tag[1]));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    levels.forEach((level, i) => {
      expect(level - (levels[i - 1] ?? 0), `heading ${i + 1}`).toBeLessThanOrEqual(1);
    });
  });

  test('every figure has words and a box inside its page (7.3)', () => {
    for (const { dict } of tagged('Figure')) {
      expect(String(dict.Alt).length).toBeGreaterThan(10);
      const box = objects.list(objects.list(dict.A).map((each) => objects.dict(each).BBox)[0]);
      expect(box).toHaveLength(4);
      const [left, bottom, right, top] = box.map(Number);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(596);
      expect(bottom).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThanOrEqual(842);
    }
  });

  test('tables are rows of cells, heads say what they head, and rows are equally long (7.5)', () => {
    for (const table of tagged('Table')) {
      const rows = table.children.filter(({ tag }) => tag === 'TR');
      expect(table.children.map(({ tag }) => tag)).toEqual(['Caption', ...rows.map(() => 'TR')]);
      const [head, ...others] = rows;
      expect(head?.children.every(({ tag }) => tag === 'TH')).toBe(true);
      for (const row of others) {
        expect(row.children).toHaveLength(head?.children.length ?? 0);
        expect(row.children[0]?.tag).toBe('TH');
      }
    }
    for (const { dict, parent } of tagged('TH')) {
      const scope = objects.list(dict.A).map((each) => nameOf(objects.dict(each).Scope))[0];
      expect(scope).toBe(parent?.children.every(({ tag }) => tag === 'TH') ? 'Column' : 'Row');
    }
  });

  test('lists hold items and items hold bodies (7.6)', () => {
    for (const list of tagged('L')) {
      expect(list.children.length).toBeGreaterThan(0);
      for (const item of list.children) {
        expect(item.tag).toBe('LI');
        expect(item.children.map(({ tag }) => tag)).toEqual(['LBody']);
      }
    }
    for (const contents of tagged('TOC'))
      for (const item of contents.children) {
        expect(item.tag).toBe('TOCI');
        expect(item.children[0]?.children[0]?.tag).toBe('Link');
      }
  });

  test('every tag knows its parent (ISO 32000, 14.7.2)', () => {
    for (const { dict, parent } of elements)
      if (parent) expect(isRef(dict.P) && dict.P.ref).toBe(parent.number);
  });

  /** Number tree: key → what hangs there. */
  const parentTree = (): Map<number, Value> => {
    const tree = objects.dict(objects.dict(objects.root.StructTreeRoot).ParentTree);
    const nums = objects.list(tree.Nums);
    return new Map(nums.flatMap((key, i) => (i % 2 === 0 ? [[Number(key), nums[i + 1] ?? null]] : [])));
  };

  test('each piece of content leads to its tag and back, and none is used twice (14.7.4)', () => {
    const tree = parentTree();
    const pages = objects.all.filter(([, dict]) => nameOf(dict.Type) === 'Page');
    const contents = contentOf(pdf);
    expect(contents).toHaveLength(pages.length);
    const claimed = new Map<string, number>();
    for (const { dict, number } of elements)
      for (const kid of objects.list(dict.K)) {
        const { Pg, MCID, Type } = objects.dict(kid);
        if (nameOf(Type) === 'MCR' && isRef(Pg)) claimed.set(`${Pg.ref}/${MCID}`, number);
        else if (typeof kid === 'number' && isRef(dict.Pg)) claimed.set(`${dict.Pg.ref}/${kid}`, number);
      }
    pages.forEach(([page, dict], i) => {
      expect(nameOf(dict.Tabs)).toBe('S');
      const owners = objects.list(tree.get(Number(dict.StructParents)));
      const marked = [...(contents[i] ?? '').matchAll(/\/MCID (\d+)/g)].map(([, id]) => Number(id));
      expect(new Set(marked).size).toBe(marked.length);
      for (const id of marked) {
        const owner = owners[id];
        expect(isRef(owner) && owner.ref, `page ${i + 1}, content ${id}`).toBe(claimed.get(`${page}/${id}`));
      }
    });
  });

  test('each link is an annotation under its own tag, with words, and leads somewhere (7.18)', () => {
    const tree = parentTree();
    const annotations = objects.all.filter(([, dict]) => nameOf(dict.Type) === 'Annot');
    expect(annotations.length).toBe(tagged('Link').length);
    if (name === 'report.pdf') expect(annotations.length).toBeGreaterThan(5);
    for (const [number, dict] of annotations) {
      expect(String(dict.Contents).length).toBeGreaterThan(4);
      expect(Number(dict.F) & 4).toBe(4);
      const owner = tree.get(Number(dict.StructParent));
      const link = tagged('Link').find((each) => isRef(owner) && each.number === owner.ref);
      const own = objects
        .list(link?.dict.K)
        .map((kid) => objects.dict(kid))
        .find((kid) => nameOf(kid.Type) === 'OBJR');
      expect(isRef(own?.Obj) && own.Obj.ref).toBe(number);
      expect(String(objects.dict(dict.A).D)).not.toBe('');
    }
  });

  test('every font is inside the file and can be read back as text (7.21)', () => {
    const fonts = objects.all.filter(([, dict]) => nameOf(dict.Type) === 'Font');
    expect(fonts.length).toBeGreaterThan(1);
    for (const [, dict] of fonts) {
      if (nameOf(dict.Subtype) === 'Type0') expect(isRef(dict.ToUnicode)).toBe(true);
      else {
        const descriptor = objects.dict(dict.FontDescriptor);
        expect(isRef(descriptor.FontFile2) || isRef(descriptor.FontFile3)).toBe(true);
        expect(descriptor.CIDSet).toBeUndefined();
        expect(Number(descriptor.ItalicAngle)).toBe(0);
      }
    }
  });

  test('nothing is written smaller than 12 points, pictures aside', () => {
    for (const page of contentOf(pdf))
      for (const [, size] of page.matchAll(/\/F\d+ ([\d.]+) Tf/g))
        expect(Number(size)).toBeGreaterThanOrEqual(12);
  });
});
