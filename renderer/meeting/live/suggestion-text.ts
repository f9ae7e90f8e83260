import type { Marker } from '../../../shared/capture/marker.ts';
import type { Language, Translate } from '../../../shared/i18n/translator.ts';
import type { Suggestion, SuggestionPart } from '../../editor/capture/suggestion.ts';
import { weekdayDate } from '../../library/dates.ts';

/** The numbers that the next decision and the next action get. */
export interface NextNumbers {
  readonly decision: number;
  readonly action: number;
}

/** “Actie 32 · Joris Tebbe · vr 19 mrt 2027”: what the chip under the line says of its marker. */
export function suggestionFor(
  marker: Marker,
  numbers: NextNumbers,
  language: Language,
  t: Translate,
): Suggestion {
  const label = labelOf(marker, numbers, t);
  const parts = partsOf(marker, language, t);
  const what = [label, ...parts.map(({ text }) => text)].join(', ');
  const tone = marker.kind === 'action' || marker.kind === 'decision' ? marker.kind : 'plain';
  return { marker, tone, label, parts, spoken: t('capture.spoken', { what }) };
}

function labelOf({ kind }: Marker, { decision, action }: NextNumbers, t: Translate): string {
  switch (kind) {
    case 'action':
      return t('meeting.actionLabel', { number: action });
    case 'decision':
      return t('meeting.decisionLabel', { number: decision });
    case 'question':
    case 'postscript':
      return t(`capture.${kind}`);
  }
}

function partsOf(
  { kind, owners, due, openDue }: Marker,
  language: Language,
  t: Translate,
): readonly SuggestionPart[] {
  if (kind === 'decision') return [];
  if (kind !== 'action') {
    const people = owners.map((text) => ({ text, missing: false }));
    return [...people, { text: t('capture.standsOut'), missing: false }];
  }
  const who =
    owners.length > 0
      ? { text: owners.join(', '), missing: false }
      : { text: t('capture.withoutOwner'), missing: true };
  return [who, when(due, openDue, language, t)];
}

function when(
  due: string | null,
  openDue: string | null,
  language: Language,
  t: Translate,
): SuggestionPart {
  if (due !== null) return { text: weekdayDate(due, language), missing: false };
  const text =
    openDue === null ? t('capture.withoutDate') : t('capture.openDate', { words: openDue });
  return { text, missing: true };
}
