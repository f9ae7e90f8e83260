import type { Finding } from '../api.ts';
import type { SourceLine } from './source-lines.ts';

/** "[04-04-2028 20:14:03] " or "04-04-2028 20:14 - " in front of each message of a chat. */
const stamp =
  /^(?:\[\d{1,2}[-/]\d{1,2}[-/]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?\] ?|\d{1,2}[-/]\d{1,2}[-/]\d{2,4},? \d{1,2}:\d{2} - )(?=\S)/;

/** The lines of a chat without the moment at which each was sent: that is no date of the meeting. */
export function withoutChatStamps(lines: readonly SourceLine[]): {
  readonly lines: readonly SourceLine[];
  readonly findings: readonly Finding[];
} {
  const findings: Finding[] = [];
  if (lines.filter(({ text }) => stamp.test(text)).length < 2) return { lines, findings };
  const reason = 'importing.findings.chatStamp';
  const bare = lines.map((line) => {
    const [mark] = stamp.exec(line.text) ?? [];
    if (mark === undefined) return line;
    findings.push({ kind: 'leftOut', line: line.number, reason, text: mark.trim() });
    return { ...line, text: line.text.slice(mark.length) };
  });
  return { lines: bare, findings };
}
