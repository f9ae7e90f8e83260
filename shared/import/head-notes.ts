import type { Finding } from '../api.ts';
import type { SourceLine } from './source-lines.ts';
import type { Became, TracedText } from './trace.ts';

type Values = Readonly<Record<string, string>>;

/** What became of each piece of the head, and what is to be said about it. */
export class HeadNotes {
  readonly findings: Finding[] = [];
  readonly trace: TracedText[] = [];

  traced({ number: line }: SourceLine, text: string, became: Became): void {
    if (became !== 'leftOut') this.trace.push({ line, text, became, item: null });
  }

  leaveOut(line: SourceLine, reason: Finding['reason'], values: Values = {}): Became {
    this.#find('leftOut', line, reason, values);
    return 'leftOut';
  }

  guess(line: SourceLine, reason: Finding['reason'], values: Values): void {
    this.#find('guess', line, reason, values);
  }

  /** What the line became does not hold any more. */
  takeBack(line: SourceLine, reason: Finding['reason'], values: Values): void {
    const at = this.trace.findIndex((piece) => piece.line === line.number);
    this.trace.splice(at, 1);
    this.leaveOut(line, reason, values);
  }

  #find(
    kind: Finding['kind'],
    { number: line, text }: SourceLine,
    reason: Finding['reason'],
    values: Values,
  ): void {
    this.findings.push({ kind, line, reason, values, text });
  }
}
