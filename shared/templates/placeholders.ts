import { editDistance } from '../meeting/edit-distance.ts';

/**
 * What can stand between double braces in a Word template: by its Dutch names and its English ones,
 * the first of each is the one that we write ourselves. An `inline` value takes the place of the
 * placeholder in its line, a `block` takes the place of the paragraph that it stands alone in.
 */
export const placeholders = {
  kind: { place: 'inline', nl: ['soort', 'documentsoort'], en: ['kind', 'document kind'] },
  document: {
    place: 'inline',
    nl: ['documenttitel', 'document'],
    en: ['document title', 'document'],
  },
  title: {
    place: 'inline',
    nl: ['titel', 'reeks', 'gremium', 'overleg'],
    en: ['title', 'series', 'body'],
  },
  abbreviation: { place: 'inline', nl: ['afkorting'], en: ['abbreviation'] },
  date: { place: 'inline', nl: ['datum'], en: ['date'] },
  fullDate: { place: 'inline', nl: ['dag en datum'], en: ['day and date'] },
  time: { place: 'inline', nl: ['tijd', 'tijden'], en: ['time', 'times'] },
  startTime: { place: 'inline', nl: ['begintijd', 'aanvang'], en: ['start time', 'start'] },
  endTime: { place: 'inline', nl: ['eindtijd', 'einde'], en: ['end time', 'end'] },
  location: { place: 'inline', nl: ['locatie', 'plaats'], en: ['location', 'place'] },
  chair: { place: 'inline', nl: ['voorzitter'], en: ['chair'] },
  secretary: {
    place: 'inline',
    nl: ['notulist', 'secretaris', 'verslaglegger'],
    en: ['minute taker', 'secretary'],
  },
  status: { place: 'inline', nl: ['status'], en: ['status'] },
  notice: { place: 'inline', nl: ['conceptmelding'], en: ['draft notice'] },
  present: { place: 'inline', nl: ['aanwezig', 'aanwezigen'], en: ['present'] },
  partial: { place: 'inline', nl: ['deels aanwezig', 'deels'], en: ['partly present', 'partial'] },
  absent: { place: 'inline', nl: ['afwezig', 'afwezigen'], en: ['absent'] },
  excused: {
    place: 'inline',
    nl: ['afwezig met kennisgeving', 'met kennisgeving'],
    en: ['excused', 'apologies'],
  },
  unexcused: {
    place: 'inline',
    nl: ['afwezig zonder kennisgeving', 'zonder kennisgeving'],
    en: ['unexcused', 'absent without notice'],
  },
  otherAbsent: {
    place: 'inline',
    nl: ['overige afwezigen', 'overig afwezig'],
    en: ['other absentees', 'otherwise absent'],
  },
  nextMeeting: {
    place: 'inline',
    nl: ['volgende vergadering'],
    en: ['next meeting'],
  },
  adopted: { place: 'inline', nl: ['vastgesteld'], en: ['adopted'] },
  intro: { place: 'block', nl: ['inleiding'], en: ['introduction', 'intro'] },
  contents: { place: 'block', nl: ['inhoudsopgave'], en: ['table of contents', 'toc'] },
  items: {
    place: 'block',
    nl: ['agendapunten', 'agenda'],
    en: ['agenda items', 'items', 'agenda'],
  },
  closing: { place: 'block', nl: ['sluiting'], en: ['closing'] },
  decisions: { place: 'block', nl: ['besluitenlijst', 'besluiten'], en: ['decisions'] },
  actions: { place: 'block', nl: ['actielijst', 'acties', 'actiepunten'], en: ['actions'] },
  attendance: { place: 'block', nl: ['presentielijst'], en: ['attendance'] },
  adoption: { place: 'block', nl: ['vaststelling', 'ondertekening'], en: ['adoption'] },
  body: { place: 'block', nl: ['verslag', 'inhoud'], en: ['minutes', 'content'] },
} as const satisfies Readonly<Record<string, Names & { readonly place: 'inline' | 'block' }>>;

interface Names {
  readonly nl: readonly [string, ...string[]];
  readonly en: readonly [string, ...string[]];
}
export type Placeholder = keyof typeof placeholders;
type Placed<P> = {
  readonly [N in Placeholder]: (typeof placeholders)[N]['place'] extends P ? N : never;
}[Placeholder];
export type InlinePlaceholder = Placed<'inline'>;
export type BlockPlaceholder = Placed<'block'>;

/** In the order of the list above. */
export const allPlaceholders = Object.keys(placeholders) as readonly Placeholder[];

export function isBlock(placeholder: Placeholder): placeholder is BlockPlaceholder {
  return placeholders[placeholder].place === 'block';
}

/** Capitals, accents, spaces, hyphens and underscores make no difference. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const known: readonly (readonly [written: string, bare: string, placeholder: Placeholder])[] =
  allPlaceholders.flatMap((placeholder) =>
    [...placeholders[placeholder].nl, ...placeholders[placeholder].en].map(
      (name) => [name, bare(name), placeholder] as const,
    ),
  );
const byName = new Map(known.map(([, name, placeholder]) => [name, placeholder]));

/** What the text between the braces stands for. */
export function placeholderNamed(written: string): Placeholder | undefined {
  return byName.get(bare(written));
}

/** The right name that comes nearest to a misspelt one; `null` when none is near. */
export function nearestName(written: string): string | null {
  const name = bare(written);
  const distances = known.map(([right, other]) => [right, editDistance(name, other)] as const);
  const [nearest, distance] = distances.reduce((best, one) => (one[1] < best[1] ? one : best));
  return distance <= Math.max(1, Math.floor(name.length / 3)) ? nearest : null;
}
