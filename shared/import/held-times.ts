import type { Finding } from '../api.ts';
import type { SourceLine } from './source-lines.ts';
import { at } from './times.ts';

export interface ToldTime {
  readonly time: string;
  readonly finding: Finding;
}

/** When the meeting was opened and closed, as its minutes tell. */
export interface HeldTimes {
  readonly start: ToldTime | undefined;
  readonly end: ToldTime | undefined;
}

const clock =
  '\\b(?:om|te|at)\\s(?<hour>[01]?\\d|2[0-3])[.:](?<minute>[0-5]\\d)(?:\\s?(?<half>[ap])\\.?m\\b)?';
const meeting = '\\b(?:\\p{L}{1,20}-?)?(?:vergadering|overleg|bijeenkomst|meeting)\\b';

/** "opent de vergadering om 20.00 uur", "om 20.00 uur opent hij de …", "de … wordt om 20.00 uur geopend". */
function formsOf(verbs: string): readonly RegExp[] {
  const verb = `\\b(?:${verbs})\\b`;
  return [
    `${verb}.{0,40}?${meeting}.{0,30}?${clock}`,
    `${clock}.{0,40}?${verb}.{0,40}?${meeting}`,
    `${meeting}.{0,30}?${clock}.{0,20}?${verb}`,
    `${meeting}\\s(?:was\\s)?${verb}\\s${clock}`,
  ].map((form) => new RegExp(form, 'iu'));
}

const opening = formsOf('opent|opende|geopend|opens|opened');
const closing = formsOf('sluit|sloot|gesloten|closes|closed|ended');
const anyVerb = /opent|opende|geopend|opens|opened|sluit|sloot|gesloten|close[sd]|ended/i;
const LONGEST = 5_000;

/** From the first sentence that opens the meeting and the last that closes it; both stay. */
export function heldTimes(lines: readonly SourceLine[]): HeldTimes {
  const told = lines.filter(({ text }) => text.length <= LONGEST && anyVerb.test(text));
  const starts = told.flatMap((line) => timeIn(line, opening, 'startFromSentence') ?? []);
  const ends = told.flatMap((line) => timeIn(line, closing, 'endFromSentence') ?? []);
  return { start: starts[0], end: ends.at(-1) };
}

function timeIn(
  { number: line, text }: SourceLine,
  forms: readonly RegExp[],
  reason: 'startFromSentence' | 'endFromSentence',
): ToldTime | undefined {
  const groups = forms.map((form) => form.exec(text)?.groups).find((match) => match !== undefined);
  if (!groups) return undefined;
  const time = at(groups['hour'], groups['minute'], groups['half']);
  const values = { time };
  return {
    time,
    finding: { kind: 'guess', line, reason: `importing.findings.${reason}`, values, text },
  };
}
