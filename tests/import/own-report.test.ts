import { describe, expect, it } from 'vitest';
import { importDraft } from '../../main/import-draft.ts';
import { plainHouse } from '../../main/writers/look.ts';
import { writeMinutes } from '../../main/writers/write-minutes.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import { actualStart, timesOfMinutes } from '../../shared/meeting/clock.ts';
import { attachmentCodes, numberItems } from '../../shared/meeting/numbering.ts';
import type { AgendaItem, Block, Id, Meeting } from '../../shared/meeting/schema.ts';
import { walk } from '../../shared/meeting/tree.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';
import { counter } from '../support/builders.ts';

async function readBack(meeting: Meeting, format: 'docx' | 'html' | 'markdown') {
  const options = { format, part: 'minutes', language: 'nl', house: plainHouse } as const;
  const written = await writeMinutes(meeting, options);
  if (!written.ok) throw new Error(written.error.key);
  const name = { docx: 'verslag.docx', html: 'verslag.html', markdown: 'verslag.md' }[format];
  const draft = await importDraft({ name, bytes: written.value }, counter());
  if (!draft.ok) throw new Error(draft.error.key);
  return draft.value.meeting;
}

/** All that the minutes print of a meeting, in words that do not depend on its ids. */
function printed(meeting: Meeting) {
  const numbers = numberItems(meeting.items);
  const numberOf = (id: Id | null) => (id === null ? null : numbers.get(id));
  const { title, date, location, intro } = meeting;
  return {
    head: { title, date, times: timesOfMinutes(meeting), location, intro: blocksText(intro) },
    closing: {
      status: meeting.status,
      openedAt: actualStart(meeting),
      nextMeeting: meeting.nextMeeting,
      adoptedOn: meeting.adoptedOn,
    },
    people: meeting.attendees
      .map(({ name, organisation, presence, excused, from, until }) => ({
        ...{ name, organisation, presence, excused, from, until },
      }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    items: [...walk(meeting.items)].map(({ item, depth }) => ({
      depth,
      ...printedItem(item, numbers.get(item.id) ?? '', meeting),
    })),
    decisions: meeting.decisions.map(({ number, itemId, text }) => ({
      ...{ number, text, item: numberOf(itemId) },
    })),
    actions: meeting.actions.map(({ id: _id, itemId, ...action }) => ({
      ...action,
      item: numberOf(itemId),
    })),
  };
}

function printedItem(item: AgendaItem, number: string, meeting: Meeting) {
  const codes = attachmentCodes(item.attachments, number);
  const { title, presenter, statusReason } = item;
  const wentOtherwise = !['open', 'discussed'].includes(item.status);
  return {
    ...{ number, title, presenter, statusReason },
    status: wentOtherwise ? item.status : null,
    explanation: blocksText(item.explanation),
    papers: item.attachments.map((paper) => `${codes.get(paper.id) ?? ''} ${paper.title}`),
    lanes: item.contributions.map(({ from, blocks }) => ({ from, text: blocksText(blocks) })),
    discussion: item.discussion.map((block) => lineOf(block, meeting)),
  };
}

/** A line, with what it records. */
function lineOf({ ref, type, level, inlines }: Block, { decisions, actions }: Meeting) {
  const rows = ref?.type === 'decision' ? decisions : actions;
  const number = ref && rows.find(({ id }) => id === ref.id)?.number;
  const text = inlines.map((inline) => inline.text).join('');
  return { type, level, text, records: ref ? `${ref.type} ${String(number)}` : null };
}

describe('minutes that were exported and are imported again', () => {
  const meeting: Meeting = {
    ...sampleMeeting(counter()).meeting,
    startTime: '10:00',
    endTime: '12:31',
    clock: { openedAt: '2027-03-12T10:12:40', state: 'stopped' },
    nextMeeting: { date: '2027-04-09', time: '10:00', location: 'Dijkhuis' },
  };
  const adopted: Meeting = { ...meeting, status: 'adopted', adoptedOn: '2027-05-07' };
  const formats = ['docx', 'html', 'markdown'] as const;

  it.each(formats)('are the same adopted meeting from %s', async (format) => {
    expect(printed(await readBack(adopted, format))).toEqual(printed(adopted));
  });

  it.each(formats)('are the same concept from %s, without its notice', async (format) => {
    const concept: Meeting = { ...meeting, status: 'concept' };
    expect(printed(await readBack(concept, format))).toEqual(printed(concept));
  });
});
