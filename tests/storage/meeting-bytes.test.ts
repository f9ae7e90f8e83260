import fc from 'fast-check';
import { expect, it } from 'vitest';
import { meetingBytes } from '../../main/storage/meeting-bytes.ts';
import { apply } from '../../shared/meeting/apply.ts';
import { toStored } from '../../shared/meeting/interchange.ts';
import type { Meeting } from '../../shared/meeting/schema.ts';
import { changeFor, draws, meeting } from '../support/arbitraries.ts';
import { aMeeting, anAttachment, anItem } from '../support/builders.ts';

function expectItsJson(written: Meeting): void {
  const file = toStored(written);
  const text = new TextDecoder().decode(meetingBytes(file, written.items));
  expect(text).toBe(`${JSON.stringify(file, null, 1)}\n`);
}

it('a meeting is written as its JSON, also after changes to what was written before', () => {
  fc.assert(
    fc.property(meeting, draws, (start, changes) => {
      let current = start;
      expectItsJson(current);
      for (const draw of changes) {
        const next = apply(current, changeFor(current, draw));
        if (next.ok) current = next.value;
        expectItsJson(current);
      }
    }),
    { numRuns: 50 },
  );
});

it('an item that is as it was gets the number that it has now, and its papers their codes', () => {
  const paper = anAttachment('Kaart van de kade');
  const items = [
    anItem('Opening'),
    anItem('Kade', { attachments: [paper], items: [anItem('Brug')] }),
  ];
  expectItsJson(aMeeting({ items }));
  expectItsJson(aMeeting({ items: items.toReversed() }));
});

it('a text that looks like the file around it stays a text', () => {
  const text = '\n "items": []';
  expectItsJson(aMeeting({ title: text, location: text, items: [anItem(text)] }));
  expectItsJson(aMeeting({ title: text, location: text, items: [] }));
});
