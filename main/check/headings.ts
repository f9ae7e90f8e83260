import type { AccessibilityFinding } from '../../shared/checking/accessibility.ts';
import type { Passage } from './passages.ts';
import { quote } from './quote.ts';
import { child, descendants, readableText, type Element } from '../ooxml/xml.ts';

/** A document with less text than this can do without headings. */
const SHORT_DOCUMENT = 12;

/** Headings that are missing, empty, only bold, or that skip a level. */
export function headingFindings(passages: readonly Passage[]): readonly AccessibilityFinding[] {
  const running = passages.filter(({ inside }) => inside === null);
  const texts = running.filter(({ text }) => text !== '');
  const headings = texts.filter(({ level }) => level !== undefined && level > 0);
  const isBare = headings.length === 0 && texts.length >= SHORT_DOCUMENT;
  return [
    ...(isBare ? [{ kind: 'noHeadings', place: null } as const] : []),
    ...skippedLevels(headings),
    ...emptyHeadings(running),
    ...headingsByHand(texts),
  ];
}

function skippedLevels(headings: readonly Passage[]): readonly AccessibilityFinding[] {
  return headings.flatMap(({ level = 0, place }, index): readonly AccessibilityFinding[] => {
    const above = headings[index - 1]?.level ?? 0;
    if (level <= above + 1) return [];
    const kind = above === 0 ? 'headingStart' : 'headingSkip';
    return [{ kind, place, values: { level, above } }];
  });
}

function emptyHeadings(passages: readonly Passage[]): readonly AccessibilityFinding[] {
  return passages
    .filter(({ text, level, paragraph }) => text === '' && level !== undefined && !holds(paragraph))
    .map(({ place }) => ({ kind: 'headingEmpty', place }));
}

/** A picture, a field or a break is something too. */
function holds(paragraph: Element): boolean {
  return ['w:drawing', 'w:pict', 'w:object', 'w:br', 'w:fldChar', 'w:fldSimple'].some(
    (name) => !descendants(paragraph, name).next().done,
  );
}

/** A heading is short, ends in no full stop, and whoever made it by hand pressed Bold for all of it. */
const LONGEST_HEADING = 80;

function headingsByHand(texts: readonly Passage[]): readonly AccessibilityFinding[] {
  const found = texts.filter(
    ({ text, level, paragraph }) =>
      level === undefined &&
      text.length <= LONGEST_HEADING &&
      /\p{L}/u.test(text) &&
      !/[.,;:!?]$/.test(text) &&
      isAllBold(paragraph),
  );
  const [first] = found;
  if (!first) return [];
  const values = { count: found.length, text: quote(first.text) };
  return [{ kind: 'headingByHand', place: first.place, values }];
}

function isAllBold(paragraph: Element): boolean {
  const runs = [...descendants(paragraph, 'w:r')].filter((run) => readableText(run).trim() !== '');
  return runs.length > 0 && runs.every((run) => isOn(child(child(run, 'w:rPr'), 'w:b')));
}

function isOn(toggle: Element | undefined): boolean {
  return toggle !== undefined && !['0', 'false', 'off'].includes(toggle.attributes['w:val'] ?? '');
}
