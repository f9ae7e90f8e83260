import type { Finding } from '../api.ts';
import { announcesAgenda } from './agenda-words.ts';
import type { Chosen } from './choices.ts';
import { addBlock } from './add-block.ts';
import { isDocumentWord, isGreeting, readField } from './head-lines.ts';
import type { SourceLine } from './source-lines.ts';
import type { Block } from '../meeting/schema.ts';
import type { TracedText } from './trace.ts';

/** A mail says so in its first lines: by its header, or by how it greets. */
const FIRST_LINES = 30;
/** A name, a title, a telephone number; a longer line is text. */
const LONGEST_SIGNED = 160;

const closing =
  /^(?:(?:met |m\.?\s?)?(?:vriendelijke|hartelijke|v\.?)\s?(?:groet(?:en|jes)?|gr\.?)|groet(?:en|jes)?|mvg|m\.v\.g\.|alvast bedankt|(?:kind|best|warm) regards|regards|sincerely|cheers)\b.{0,40}$/iu;
const meetingLink =
  /^(?:microsoft teams(?:[- ](?:vergadering|meeting))?|join (?:the |zoom )?meeting.{0,40}|deelnemen aan (?:de )?(?:zoom|webex|teams)\S*.{0,20}|webex meeting.{0,40})$/iu;

/** "Op vr 28 mei 2027 om 16:40 schreef Nora Kalf:" above the mail that this one answers. */
const answers =
  /^(?:(?:op|on)\s.{5,150}\s(?:schreef|wrote)\b.{0,150}:|[-_]{2,20}\s?(?:oorspronkelijk bericht|doorgestuurd bericht|original message|forwarded message)\s?[-_]{2,20})$/iu;

/** The lines without what only ends a mail: its greeting, its signature, its link to a meeting. */
export function withoutMailTail(source: Chosen, chosen: ReadonlySet<number>): Chosen {
  const { lines } = source;
  if (!lines.slice(0, FIRST_LINES).some(isOfMail)) return source;
  const findings: Finding[] = [];
  const tail = new Set<SourceLine>();
  let reason: Finding['reason'] | null = null;
  let isOver = false;
  for (const [index, line] of lines.entries()) {
    if (opensAnswered(lines, index) && !chosen.has(line.number)) {
      reason = bringsAgenda(lines, index) ? null : 'importing.findings.olderMail';
      isOver = reason !== null;
      tail.add(line);
      findings.push({ ...leftOut, line: line.number, text: line.text });
      continue;
    }
    if (!isOver && opensText(line)) reason = null;
    reason = reasonToEnd(line, lines[index - 1]) ?? reason;
    if (reason === null || chosen.has(line.number)) continue;
    tail.add(line);
    findings.push({ kind: 'leftOut', line: line.number, reason, text: line.text });
  }
  if (tail.size === 0) return source;
  const kept = lines.filter((line) => !tail.has(line));
  const goodbye = closingText(
    kept,
    lines.findIndex((line) => tail.has(line)),
    chosen,
  );
  return {
    lines: kept.filter((line) => !goodbye.lines.has(line)),
    findings: [...source.findings, ...findings, ...goodbye.findings],
    intro: [...source.intro, ...goodbye.intro],
    people: source.people,
    trace: [...source.trace, ...goodbye.trace],
  };
}

/** Whether an older mail begins here: by a line that says so, or by the head that it has in Outlook. */
function opensAnswered(lines: readonly SourceLine[], at: number): boolean {
  const [line, next] = lines.slice(at, at + 2);
  if (line && answers.test(line.text)) return true;
  const hasHead = /^(?:van|from):\s/i.test(line?.text ?? '') && sentAt.test(next?.text ?? '');
  const isFirst = !lines.slice(0, at).some(({ text }) => /^\d{1,3}[.)]\s/.test(text));
  return hasHead && !isFirst && !bringsAgenda(lines, at);
}

const sentAt = /^(?:verzonden|datum|sent|date):\s/i;

/** Whether the mail below is what this is about: above it no list stands, or below it another one. */
function bringsAgenda(lines: readonly SourceLine[], at: number): boolean {
  const isListed = ({ text }: SourceLine) => /^\d{1,3}[.)]\s/.test(text);
  const above = lines.slice(0, at).filter(isListed).length;
  return above < 2 || lines.slice(at).filter(isListed).length > 1;
}

const leftOut = { kind: 'leftOut', reason: 'importing.findings.mailHeader' } as const;

function isOfMail({ text }: SourceLine): boolean {
  return isGreeting(text) || readField(text)?.name === 'mail';
}

function reasonToEnd(
  { text, hints }: SourceLine,
  before: SourceLine | undefined,
): Finding['reason'] | undefined {
  if (hints?.heading !== undefined || text.length > LONGEST_SIGNED || !before) return undefined;
  if (meetingLink.test(text)) return 'importing.findings.meetingLink';
  return closing.test(text) ? 'importing.findings.mailSignature' : undefined;
}

/** Below a signature an older mail may follow, or the agenda that the mail brings. */
function opensText(line: SourceLine): boolean {
  const { text, hints } = line;
  if (hints?.heading !== undefined || hints?.list || isDocumentWord(text) || isOfMail(line))
    return true;
  return (
    text.length > LONGEST_SIGNED ||
    /^(?:\d{1,3}[.)]|[-•*–])\s/u.test(text) ||
    /^agenda\b/i.test(text)
  );
}

interface Goodbye {
  readonly lines: ReadonlySet<SourceLine>;
  readonly findings: readonly Finding[];
  readonly intro: readonly Block[];
  readonly trace: readonly TracedText[];
}

/**
 * What a mail says between a list without gaps and its greeting is no text of the last item: it
 * goes to the introduction. `end` is where the greeting stood.
 */
function closingText(
  lines: readonly SourceLine[],
  end: number,
  chosen: ReadonlySet<number>,
): Goodbye {
  const start = closingStart(lines, end);
  const said = lines.slice(start, end).filter(({ number }) => !chosen.has(number));
  const intro: Block[] = [];
  for (const { text, hints } of said) addBlock(intro, text, hints);
  const [first] = said;
  const reason = 'importing.findings.mailClosing';
  return {
    lines: new Set(said),
    findings: first ? [{ kind: 'guess', line: first.number, reason, text: first.text }] : [],
    intro,
    trace: said.map(({ number, text }) => ({ line: number, text, became: 'intro', item: null })),
  };
}

/** The first line below the list, or `end` when there is no such list. */
function closingStart(lines: readonly SourceLine[], end: number): number {
  const numbered = lines.findIndex(({ text }) => /^1[.)]\s/.test(text));
  const announced = lines.findIndex(({ text }) => announcesAgenda(text)) + 1;
  const first = numbered < 0 && announced > 0 ? announced : numbered;
  if (first < 0 || first >= end) return end;
  const gap = lines.findIndex(({ afterBlank }, index) => index > first && afterBlank);
  const isTight = gap > first + 1 && gap < end;
  const goesOn = isTight && lines.slice(gap, end).some(({ text }) => /^\d{1,3}[.)]\s/.test(text));
  return isTight && !goesOn ? gap : end;
}
