import { element, elements, firstOf, withChildren, type Markup } from '../ooxml/markup.ts';

/** A style sheet whose text is in that language, for spelling and for who listens to the document. */
export function inLanguage(styles: Markup, locale: string): Markup {
  const defaults = firstOf(styles, 'w:docDefaults') ?? element('w:docDefaults');
  const runs = firstOf(defaults, 'w:rPrDefault') ?? element('w:rPrDefault');
  const properties = firstOf(runs, 'w:rPr') ?? element('w:rPr');
  const language = firstOf(properties, 'w:lang');
  const known = language?.attributes['w:val'] ?? '';
  if (known.slice(0, 2) === locale.slice(0, 2)) return styles;
  const spoken = element('w:lang', { ...language?.attributes, 'w:val': locale });
  const withLanguage = put(properties, spoken, 'last');
  return put(styles, put(defaults, put(runs, withLanguage, 'first'), 'first'), 'first');
}

function put(parent: Markup, child: Markup, where: 'first' | 'last'): Markup {
  const others = elements(parent).filter(({ name }) => name !== child.name);
  return withChildren(parent, where === 'first' ? [child, ...others] : [...others, child]);
}
