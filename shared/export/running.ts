import type { HouseStyle } from '../house/house-style.ts';
import { runningParts, type RunningField } from '../house/running-fields.ts';
import { assertNever } from '../result.ts';
import { longDate } from './dates.ts';
import type { PageNumber, RunningLine } from './document.ts';
import type { Setting } from './setting.ts';
import { bodyName } from './title-block.ts';

type Pieces = RunningLine['left'];

/** What stands at the head or the foot of every page, in the words of the house style. */
export function runningLine(
  { left, right }: HouseStyle['header'],
  document: { readonly title: string; readonly kind: string },
  setting: Setting,
): RunningLine {
  const pieces = (line: string): Pieces =>
    runningParts(line).flatMap((part) =>
      'text' in part ? [part.text] : valueOf(part.field, document, setting),
    );
  return { left: pieces(left), right: pieces(right) };
}

const page = { pageNumber: 'this' } as const satisfies PageNumber;
const pages = { pageNumber: 'last' } as const satisfies PageNumber;

function valueOf(
  field: RunningField,
  document: { readonly title: string; readonly kind: string },
  setting: Setting,
): Pieces {
  const { meeting, language, t } = setting;
  switch (field) {
    case 'document':
      return [document.title];
    case 'title':
      return [bodyName(setting)];
    case 'kind':
      return [document.kind];
    case 'date':
      return meeting.date === null ? [] : [longDate(meeting.date, language)];
    case 'abbreviation':
      return meeting.abbreviation === null ? [] : [meeting.abbreviation];
    case 'paging':
      return [`${t('minutes.page')} `, page, ` ${t('minutes.pageOf')} `, pages];
    case 'page':
      return [page];
    case 'pages':
      return [pages];
    default:
      return assertNever(field);
  }
}
