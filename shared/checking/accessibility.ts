import type { Translate } from '../i18n/translator.ts';

/** What can be in the way of a reader of a Word document, see the texts in `i18n/nl/checking.ts`. */
export type FindingKind =
  | 'noTitle'
  | 'noLanguage'
  | 'noHeadings'
  | 'headingStart'
  | 'headingSkip'
  | 'headingEmpty'
  | 'headingByHand'
  | 'emptyLines'
  | 'tableHeader'
  | 'mergedCells'
  | 'imageText'
  | 'imageName'
  | 'imageOfText'
  | 'linkText'
  | 'linkAddress'
  | 'contrast';

/** Where to look, in the words of someone who has the document open. */
export interface DocumentPlace {
  readonly kind: 'heading' | 'paragraph' | 'table' | 'header' | 'footer';
  /** The heading it stands below (or is); `null` before the first. */
  readonly heading: string | null;
  /** Counts the tables of the document, and the paragraphs with text since the heading. */
  readonly number: number;
  /** How the paragraph begins, or for a blank one the paragraph before it. */
  readonly text: string;
}

export interface AccessibilityFinding {
  readonly kind: FindingKind;
  /** `null`: the document as a whole. */
  readonly place: DocumentPlace | null;
  readonly values?: Readonly<Record<string, string | number>>;
}

export interface FindingText {
  readonly place: string;
  readonly problem: string;
  readonly cure: string;
}

export function findingText(
  { kind, place, values }: AccessibilityFinding,
  t: Translate,
): FindingText {
  return {
    place: placeText(place, t),
    problem: t(`checking.problems.${kind}`, values),
    cure: t(`checking.cures.${kind}`, values),
  };
}

function placeText(place: DocumentPlace | null, t: Translate): string {
  if (place === null) return t('checking.places.document');
  const { kind, number } = place;
  if (kind === 'header' || kind === 'footer') return t(`checking.places.${kind}`);
  const heading = place.heading ?? '';
  if (kind === 'heading') return t('checking.places.heading', { heading });
  if (kind === 'table') {
    if (place.heading === null) return t('checking.places.table', { number });
    return t('checking.places.tableBelow', { number, heading });
  }
  const { text } = place;
  if (place.heading === null) {
    if (number === 0) return t('checking.places.start');
    return t('checking.places.paragraph', { number, text });
  }
  if (number === 0) return t('checking.places.below', { heading });
  return t('checking.places.paragraphBelow', { number, text, heading });
}
