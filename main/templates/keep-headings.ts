import { element, elements, firstOf, valueOf, withChildren, type Markup } from '../ooxml/markup.ts';

/** Styles of these ids never leave a heading alone at the end of a page, unless they say they do. */
export function keepingHeadings(styles: Markup, headings: ReadonlySet<string>): Markup {
  return withChildren(
    styles,
    elements(styles).map((style) => {
      const id = style.attributes['w:styleId'];
      return id !== undefined && headings.has(id) && !saysSo(style, styles)
        ? keeping(style)
        : style;
    }),
  );
}

function saysSo(style: Markup, styles: Markup, hops = 0): boolean {
  if (firstOf(firstOf(style, 'w:pPr'), 'w:keepNext')) return true;
  const id = valueOf(style, 'w:basedOn');
  const base = elements(styles).find(({ attributes }) => attributes['w:styleId'] === id);
  return id !== undefined && base !== undefined && hops < 20 && saysSo(base, styles, hops + 1);
}

function keeping(style: Markup): Markup {
  const layout = firstOf(style, 'w:pPr');
  const kept = element('w:pPr', {}, [element('w:keepNext'), ...elements(layout)]);
  const all = elements(style);
  if (layout) {
    return withChildren(
      style,
      all.map((one) => (one === layout ? kept : one)),
    );
  }
  const text = all.findIndex(({ name }) => name === 'w:rPr');
  return withChildren(style, all.toSpliced(text < 0 ? all.length : text, 0, kept));
}
