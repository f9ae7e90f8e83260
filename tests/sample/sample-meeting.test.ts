import { describe, expect, test } from 'vitest';
import { meetingSchema, seriesSchema } from '../../shared/meeting/schema.ts';
import { numberItems } from '../../shared/meeting/numbering.ts';
import { allItems } from '../../shared/meeting/tree.ts';
import { sampleMeeting } from '../../shared/sample/sample-meeting.ts';

function idsFrom(start: number): () => string {
  let next = start;
  return () => `id${String(next++)}`;
}

describe('the sample meeting', () => {
  const { series, meeting } = sampleMeeting(idsFrom(1));

  test('is a valid meeting of a valid series', () => {
    expect(meetingSchema.safeParse(meeting).error).toBeUndefined();
    expect(seriesSchema.safeParse(series).error).toBeUndefined();
    expect(meeting.seriesId).toBe(series.id);
  });

  test('keeps the numbers it was sent with, 9 withdrawn and sub-items in both styles', () => {
    expect([...numberItems(meeting.items).values()]).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
      '3A',
      '3B',
      '6a',
      '6b',
    ]);
    expect(meeting.items[8]).toMatchObject({ number: '9', status: 'withdrawn' });
  });

  test('has every decision and action in the line of the item it belongs to', () => {
    const records = [...meeting.decisions, ...meeting.actions];
    for (const { id, itemId, text } of records) {
      const item = allItems(meeting.items).find((candidate) => candidate.id === itemId);
      const line = item?.discussion.find(({ ref }) => ref?.id === id);
      expect(line?.inlines).toEqual([{ text }]);
    }
    expect(records).toHaveLength(5);
  });

  test('is a new meeting of a new series each time', () => {
    const again = sampleMeeting(idsFrom(1000));
    expect(again.series.id).not.toBe(series.id);
    expect(again.meeting.id).not.toBe(meeting.id);
  });
});
