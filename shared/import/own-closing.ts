import { translator, type Language } from '../i18n/translator.ts';
import type { NextMeeting } from '../meeting/schema.ts';
import type { Chosen } from './choices.ts';
import type { SourceLine } from './source-lines.ts';
import type { Became, TracedText } from './trace.ts';
import { readWhen } from './when.ts';

/** What our own minutes say below the last item, which no item is to have. */
export interface OwnClosing {
  readonly source: Chosen;
  readonly endTime: string | null;
  readonly nextMeeting: NextMeeting | null;
  /** `null` when the minutes do not say that they were adopted. */
  readonly adoption: { readonly on: string | null } | null;
}

const languages: readonly Language[] = ['nl', 'en'];
const words = languages.map(wordsOf);

/**
 * Reads only sections that hold nothing but what we print ourselves, word for word: the same
 * sentence typed in the discussion of an item stays there.
 */
export function readOwnClosing(source: Chosen, chosen: ReadonlySet<number>): OwnClosing {
  const reader = new ClosingReader();
  const { lines } = source;
  const notices = lines.filter(({ text }) => words.some(({ notice }) => notice === text));
  for (const [index, line] of lines.entries()) {
    if (line.hints?.heading !== undefined) reader.section(line, below(lines, index));
  }
  const gone = new Set(
    [...notices, ...reader.taken.keys()].filter(({ number }) => !chosen.has(number)),
  );
  const reason = 'importing.findings.documentWord';
  const leftOut = notices
    .filter((line) => gone.has(line))
    .map(({ number, text }) => ({ kind: 'leftOut' as const, line: number, reason, text }) as const);
  const { endTime, nextMeeting, adoption } = reader;
  const trace = [...reader.taken].flatMap(([line, became]) =>
    gone.has(line) ? [traced(line, became)] : [],
  );
  return {
    ...{ endTime, nextMeeting, adoption },
    source: {
      ...source,
      lines: lines.filter((line) => !gone.has(line)),
      findings: [...source.findings, ...leftOut],
      trace: [...source.trace, ...trace],
    },
  };
}

class ClosingReader {
  endTime: string | null = null;
  nextMeeting: NextMeeting | null = null;
  adoption: OwnClosing['adoption'] = null;
  readonly taken = new Map<SourceLine, Became>();

  section(heading: SourceLine, content: readonly SourceLine[]): void {
    const own = words.find(({ closing, adoption }) => [closing, adoption].includes(heading.text));
    if (!own || content.length === 0) return;
    const { closed, next, adopted, signature } = own;
    const forms = heading.text === own.closing ? [closed, next] : [adopted, signature];
    if (!content.every(({ text }) => forms.some((form) => form.test(text)))) return;
    this.taken.set(heading, 'when');
    for (const line of content) this.#take(line, own);
  }

  #take(line: SourceLine, { closed, next, adopted, signature }: Words): void {
    const { text } = line;
    this.taken.set(line, signature.test(text) ? 'attendee' : 'when');
    const time = closed.exec(text)?.[1];
    const told = next.exec(text)?.[1];
    if (time !== undefined) this.endTime = time.replace('.', ':');
    if (told !== undefined) {
      const { date, start, rest } = readWhen(told);
      this.nextMeeting = { date, time: start, location: rest === '' ? null : rest };
    }
    if (adopted.test(text)) this.adoption = { on: readWhen(text).date };
  }
}

/** Up to the next heading. */
function below(lines: readonly SourceLine[], index: number): readonly SourceLine[] {
  const rest = lines.slice(index + 1);
  const end = rest.findIndex(({ hints }) => hints?.heading !== undefined);
  return end < 0 ? rest : rest.slice(0, end);
}

function traced({ number: line, text }: SourceLine, became: Became): TracedText {
  return { line, text, became, item: null };
}

type Words = ReturnType<typeof wordsOf>;

/** The sentences of the printed minutes, in the language that they were printed in. */
function wordsOf(language: Language) {
  const t = translator(language);
  const chair = exactly(t('minutes.facts.chair'));
  const secretary = exactly(t('minutes.facts.secretary'));
  const [before = '', after = ''] = t('minutes.closed', { time: '|' }).split('|').map(exactly);
  const [since = '', until = ''] = t('minutes.adoptedOn', { date: '|' }).split('|').map(exactly);
  return {
    notice: t('minutes.conceptNotice'),
    closing: t('minutes.closing'),
    adoption: t('minutes.adoption'),
    closed: new RegExp(`^${before}(\\d{2}[.:]\\d{2})${after}$`),
    next: new RegExp(`^${exactly(t('minutes.nextMeeting'))}(?::\\s|\\t)(.+)$`),
    adopted: new RegExp(`^(?:${exactly(t('minutes.adopted'))}|${since}.{1,40}${until})$`),
    signature: new RegExp(`^(?:${chair}|${secretary}):.{0,200}$`),
  };
}

function exactly(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
