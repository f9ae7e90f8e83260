import type { SourceLine } from './source-lines.ts';
import type { When } from './when.ts';

/** What became of the date and times of a line. */
export interface TakenWhen {
  readonly isTaken: boolean;
  /** A line with nothing but a date, which this one beat. */
  readonly beaten: SourceLine | null;
}

const refused: TakenWhen = { isTaken: false, beaten: null };

/** Date and times of the meeting as far as its head has told them. */
export class HeadWhen {
  date: string | null = null;
  start: string | null = null;
  end: string | null = null;
  /** A date alone on its line may be that of publication: any other date beats it. */
  #loneDate: SourceLine | null = null;

  take({ date, start, end }: When): TakenWhen {
    if (date === null && start === null) return refused;
    const isOther = date !== null && this.date !== null && this.date !== date;
    const beaten = isOther ? this.#loneDate : null;
    if (isOther && !beaten) return refused;
    if (date !== null) this.#loneDate = null;
    if (start !== null && this.start !== null && this.start !== start)
      return { isTaken: false, beaten };
    this.date = date ?? this.date;
    this.start = start ?? this.start;
    this.end = end ?? this.end;
    return { isTaken: true, beaten };
  }

  /** `false` when another date is known already. */
  takeLone(line: SourceLine, when: When): boolean {
    if (this.date !== null && this.date !== when.date) return false;
    this.take(when);
    this.#loneDate = line;
    return true;
  }

  /** The value of "Aanvang:" or "Einde:". */
  takeTime(name: 'start' | 'end', { start, end, date, rest }: When): boolean {
    if (start === null || date !== null || rest !== '') return false;
    if (name === 'start' ? this.start !== null : this.end !== null || end !== null) return false;
    if (name === 'end') this.end = start;
    else this.start = start;
    this.end ??= end;
    return true;
  }
}
