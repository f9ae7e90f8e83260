import fc from 'fast-check';
import { expect, it } from 'vitest';
import { minutesDocument } from '../../shared/export/minutes.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import type { Block, Meeting } from '../../shared/meeting/schema.ts';
import { walk } from '../../shared/meeting/tree.ts';
import { block, meeting as anyMeeting } from '../support/arbitraries.ts';
import { aContribution, aDecision } from '../support/builders.ts';

const notPrinted = ['type', 'role', 'level', 'anchor', 'labelTo', 'to', 'link'];

/** Every text in a document, in the order in which it is read. */
function strings(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    notPrinted.includes(key) ? [] : strings(one),
  );
}

function words(texts: readonly (string | null)[]): readonly string[] {
  return texts.flatMap((one) => one?.split(/\s+/u) ?? []).filter((word) => word !== '');
}

function writtenTexts({ title, location, attendees, intro, items, ...meeting }: Meeting) {
  const ofBlocks = (blocks: readonly Block[]) => blocksText(blocks);
  return [
    title,
    location,
    ofBlocks(intro),
    ...attendees.map(({ name }) => name),
    ...[...walk(items)].flatMap(({ item }) => [
      item.title,
      item.statusReason,
      ofBlocks(item.explanation),
      ofBlocks(item.discussion),
      ...item.attachments.map((attachment) => attachment.title),
      ...item.contributions.flatMap(({ from, blocks }) =>
        blocksText(blocks).trim() === '' ? [] : [from, blocksText(blocks)],
      ),
    ]),
    ...meeting.decisions.map(({ text }) => text),
    ...meeting.actions.flatMap(({ text, owners }) => [text, ...owners]),
  ];
}

/** Inbreng, a reason and a decision for every item, and a decision for none. */
function withMore(meeting: Meeting, said: Block, text: string): Meeting {
  const items = meeting.items.map((item) => ({
    ...item,
    statusReason: text,
    contributions: [{ ...aContribution(text), blocks: [said] }],
  }));
  const decisions = [null, ...items.map(({ id }) => id)].map((itemId, index) =>
    aDecision(index + 1, { itemId, text }),
  );
  return { ...meeting, items, decisions };
}

it('prints every word of the meeting', () => {
  fc.assert(
    fc.property(anyMeeting, block, fc.string({ unit: 'grapheme' }), (draft, said, text) => {
      const meeting = withMore(draft, said, text);
      const { blocks } = minutesDocument(meeting, { part: 'minutes', language: 'nl' });
      // Marks and links cut a text into inlines, so words are looked for in what they join up to.
      const printed = strings(blocks).join('').replace(/\s/gu, '');
      const missing = words(writtenTexts(meeting)).filter((word) => !printed.includes(word));
      expect(missing).toEqual([]);
    }),
  );
});
