import type { Inline } from '../meeting/schema.ts';
import type { SourceLine } from './source-lines.ts';

/** The text with a comma between people who are named by a link to their mail, one behind the other. */
export function withNamesApart({ text, hints }: SourceLine): string {
  const inlines = hints?.inlines ?? [];
  if (inlines.filter(isPerson).length < 2) return text;
  return inlines
    .map((inline, at) => {
      const before = inlines[at - 1];
      const after = inlines[at + 1];
      const isGap = inline.text.trim() === '' && before && after;
      if (isGap && isPerson(before) && isPerson(after)) return ', ';
      const isName = before && isPerson(before) && !isPerson(inline) && aName.test(inline.text);
      return isName ? `,${inline.text}` : inline.text;
    })
    .join('');
}

/** Of somebody whose mail is not known. */
const aName = /^\s+\p{Lu}\p{L}/u;

function isPerson({ link }: Inline): boolean {
  return link?.startsWith('mailto:') === true;
}
