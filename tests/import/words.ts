import type { Finding } from '../../shared/api.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { numberItems } from '../../shared/meeting/numbering.ts';
import type { AgendaItem, Meeting } from '../../shared/meeting/schema.ts';
import { walk } from '../../shared/meeting/tree.ts';

/** Every word, in lower case; marks and figures that only number a line do not count. */
export function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) =>
    /\p{L}{2}/u.test(word),
  );
}

/** The words of the source as they came out: in the meeting, or left out with a reason. */
export function wordsOfDraft(meeting: Meeting, findings: readonly Finding[]): readonly string[] {
  const { title, abbreviation, location, attendees, intro } = meeting;
  const people = attendees.map(({ name, organisation }) => `${name} ${organisation ?? ''}`);
  const repeated = findings.filter(({ reason }) => reason === 'importing.findings.withdrawnItem');
  const again = new Set(repeated.map(({ values }) => String(values?.['number'])));
  const numbers = numberItems(meeting.items);
  const items = [...walk(meeting.items)]
    // An item made from the sentence that withdrew it repeats that sentence.
    .filter(({ item }) => item.status !== 'withdrawn' || !again.has(numbers.get(item.id) ?? ''))
    .map(({ item }) => textOfItem(item));
  const leftOut = findings.filter(({ kind }) => kind === 'leftOut').map(({ text }) => text);
  const owners = meeting.actions.flatMap((action) =>
    action.owners.filter((owner) => !action.text.includes(owner)),
  );
  // Text without items gets one item, which bears the title of the meeting.
  const oneItem = findings.some(({ reason }) => reason === 'importing.findings.oneItem');
  const titles = oneItem ? [] : [title];
  const parts = [
    ...titles,
    abbreviation,
    location,
    blocksText(intro),
    ...people,
    ...items,
    ...leftOut,
    ...owners,
  ];
  return parts.flatMap((part) => wordsOf(part ?? ''));
}

function textOfItem(item: AgendaItem): string {
  const lanes = item.contributions.map(({ from, blocks }) => `${from} ${blocksText(blocks)}`);
  const papers = item.attachments.map(({ title }) => title);
  const explanation = blocksText(item.explanation);
  // Who introduces the item is told in a sentence that stays, or behind a label of its own.
  const inSentence = item.presenter !== null && explanation.includes(item.presenter);
  return [
    item.title,
    inSentence ? '' : (item.presenter ?? ''),
    item.statusReason ?? '',
    explanation,
    ...papers,
    ...lanes,
    blocksText(item.discussion),
  ].join(' ');
}

export function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
