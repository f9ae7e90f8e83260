import { elements, firstOf, valueOf, type Markup } from '../ooxml/markup.ts';

/** What says how the lists of a document look, by the ids that each goes by. */
export interface ListSheets {
  readonly styles: ReadonlyMap<string, Markup>;
  /** The id of the kind that each list is of. */
  readonly lists: ReadonlyMap<string, string>;
  readonly kinds: ReadonlyMap<string, Markup>;
}

export function listSheets(styles: Markup, numbering: Markup): ListSheets {
  const all = (parent: Markup, name: string, id: string) =>
    elements(parent)
      .filter((one) => one.name === name)
      .map((one) => [one.attributes[id] ?? '', one] as const);
  return {
    styles: new Map(all(styles, 'w:style', 'w:styleId')),
    lists: new Map(
      all(numbering, 'w:num', 'w:numId').map(([id, list]) => [
        id,
        valueOf(list, 'w:abstractNumId') ?? '',
      ]),
    ),
    kinds: new Map(all(numbering, 'w:abstractNum', 'w:abstractNumId')),
  };
}

/** The mark of a list at a level: a bullet or a number; `undefined` when it has none there. */
export function markOf(sheets: ListSheets, list: string, level: string): Markup | undefined {
  const mark = elements(kindOfList(sheets, list)).find(
    (one) => one.name === 'w:lvl' && one.attributes['w:ilvl'] === level,
  );
  return valueOf(mark, 'w:numFmt') === 'none' ? undefined : mark;
}

export function isBullet(mark: Markup | undefined): boolean {
  return valueOf(mark, 'w:numFmt') === 'bullet';
}

/** What lists of a kind look like: said there, or in a style that it points to. */
export function kindOfList(sheets: ListSheets, list: string, hops = 0): Markup | undefined {
  const kind = sheets.kinds.get(sheets.lists.get(list) ?? '');
  const elsewhere = sheets.styles.get(valueOf(kind, 'w:numStyleLink') ?? '');
  if (!elsewhere || hops > 5) return kind;
  return kindOfList(sheets, valueOf(numbersOf(elsewhere), 'w:numId') ?? '', hops + 1);
}

/** The level that a list keeps for the paragraphs of a style. */
export function levelForStyle(kind: Markup | undefined, style: string): string | undefined {
  const level = elements(kind).find((one) => valueOf(one, 'w:pStyle') === style);
  return level?.attributes['w:ilvl'];
}

export function numbersOf(style: Markup): Markup | undefined {
  return firstOf(firstOf(style, 'w:pPr'), 'w:numPr');
}
