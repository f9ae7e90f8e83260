import type { ParagraphRole } from '../../shared/export/document.ts';
import { minutes as english } from '../../shared/i18n/en/minutes.ts';
import { minutes as dutch } from '../../shared/i18n/nl/minutes.ts';

/**
 * The paragraph styles that are ours, in every format with named styles. A reader of our documents
 * knows their parts by these ids, so that none may ever change; what a person sees is their name, by which
 * it knows them where another program gave them ids of its own: see `ownStyleNames`.
 */
export const ownStyles = {
  logo: 'MinutesLogo',
  kind: 'MinutesKind',
  notice: 'MinutesNotice',
  fact: 'MinutesFact',
  meta: 'MinutesMeta',
  label: 'MinutesLabel',
  decision: 'MinutesDecision',
  action: 'MinutesAction',
  note: 'MinutesNote',
  /** Of who sign. */
  signature: 'MinutesSignature',
  cell: 'MinutesCell',
  headerCell: 'MinutesHeaderCell',
  lane: 'MinutesLane',
  laneLabel: 'MinutesLaneLabel',
  /** Of a sub-heading inside a contribution. */
  laneHeading: 'MinutesLaneHeading',
  laneList: 'MinutesLaneList',
  /** Before a list in Word: no space, since it would leave it white where the indent changes. */
  laneLead: 'MinutesLaneLead',
  /** Of text that opens like a record and is none; in Word, where somebody may type one below it. */
  literal: 'MinutesLiteral',
} as const satisfies Readonly<Record<Exclude<ParagraphRole, 'body'>, string>> &
  Readonly<Record<string, string>>;
export type OwnStyle = keyof typeof ownStyles;
// Object.keys forgets which keys there are.
export const ownStyleKeys = Object.keys(ownStyles) as readonly OwnStyle[];

/** What the style is called in each language, in small letters; a translator would bring the texts of the whole app. */
export function ownStyleNames(style: OwnStyle): readonly string[] {
  return [dutch, english].map(({ styles }) => styles[style].toLowerCase());
}
