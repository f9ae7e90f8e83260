import type { Translate } from '../../i18n/translator.ts';
import { inlineText } from '../../meeting/blocks.ts';
import type { Block, Inline, Meeting } from '../../meeting/schema.ts';
import { withoutFiles } from '../../meeting/attached-files.ts';
import { withFreshIds } from './fresh-ids.ts';
import { namedPeople } from './named-people.ts';
import { plain } from './plain.ts';
import type { PublicChoices, PublicEdition, Removal, RemovalPlace } from './removals.ts';
import { replaceInline, replaceSpans, type Span } from './spans.ts';
import { standInsFor } from './stand-ins.ts';
import { finderOf, type Telltale } from './telltales.ts';
import { editTexts } from './texts.ts';
import { withoutMarked } from './without-marked.ts';

/**
 * The meeting as everyone may read it: without what is marked confidential, without e-mail addresses
 * and telephone numbers, and with stand-ins for names. `removed` is all that went, in full, for
 * whoever decides that the edition may go out; it is never part of it.
 */
export function publicEdition(
  meeting: Meeting,
  choices: PublicChoices,
  t: Translate,
): PublicEdition {
  const plainly = withPlainTexts(meeting);
  const open = withoutMarked(plainly, t);
  const people = namedPeople(plainly);
  const standIns = standInsFor(people, choices.standIns, t);
  const find = finderOf(people, open.passages);
  const removed: Removal[] = [...open.removed];
  const kept = new Set<string>();

  const spansIn = (text: string, place: RemovalPlace): readonly Span[] =>
    find(text).flatMap((found): readonly Span[] => {
      const { person, start, end } = found;
      if (person !== null && choices.keep.includes(person)) {
        kept.add(person);
        return [];
      }
      const standIn = person === null ? '' : (standIns.get(person) ?? '');
      const becomes = person === null ? replacement(found, t) : capitalised(standIn, text, start);
      removed.push(removal(found, text, becomes, place));
      return [{ start, end, becomes }];
    });

  const line = (block: Block, place: RemovalPlace): Block => {
    const inlines = replaceInline(block.inlines, spansIn(inlineText(block.inlines), place));
    return { ...block, inlines: inlines.map((inline) => withSafeLink(inline, place)) };
  };
  const withSafeLink = ({ link, ...inline }: Inline, place: RemovalPlace): Inline => {
    if (link === undefined) return inline;
    const isSafe =
      !/^mailto:/i.test(link) && linkTexts(link).every((text) => find(text).length === 0);
    if (isSafe) return { ...inline, link };
    removed.push({ kind: 'link', place, text: link });
    return inline;
  };
  // Remarks that wait for their place are notes to oneself; no edition of the minutes has them.
  const edited = editTexts(
    { ...open.meeting, parked: [] },
    {
      text: (text, place) => replaceSpans(text, spansIn(text, place)),
      blocks: (blocks, place) => blocks.map((block) => line(block, place)),
    },
  );
  // The name of a file may say anything, and the file does not go along.
  return { meeting: withFreshIds(withoutFiles(edited)), removed, kept: [...kept] };
}

function withPlainTexts(meeting: Meeting): Meeting {
  return editTexts(meeting, {
    text: plain,
    blocks: (blocks) =>
      blocks.map((block) => ({
        ...block,
        inlines: block.inlines.map((inline) => ({ ...inline, text: plain(inline.text) })),
      })),
  });
}

function removal(
  { kind, person, start, end }: Telltale,
  text: string,
  becomes: string,
  place: RemovalPlace,
): Removal {
  const went = text.slice(start, end);
  if (kind === 'name') return { kind, place, text: went, person: person ?? went, becomes };
  return { kind, place, text: went };
}

function replacement({ kind }: Telltale, t: Translate): string {
  if (kind === 'email') return t('publishing.emailGone');
  if (kind === 'phone') return t('publishing.phoneGone');
  return '[…]';
}

/** A stand-in begins a sentence as a name does. */
function capitalised(standIn: string, text: string, start: number): string {
  const begins = /(?:^|[.!?]\s+)$/.test(text.slice(0, start));
  return begins ? standIn.charAt(0).toUpperCase() + standIn.slice(1) : standIn;
}

/** The address as it is, and as words: names are written in it with hyphens, dots and percent signs. */
function linkTexts(link: string): readonly string[] {
  const words = decoded(link).replace(/[-_.+/?=&]+/g, ' ');
  const capitals = words.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return [link, words, capitals];
}

function decoded(link: string): string {
  try {
    return decodeURIComponent(link);
  } catch {
    return link;
  }
}
