import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import { main } from '../main-process.ts';

const { openMeeting, readAhead } = await import('../../../renderer/stores/read-ahead.ts');

const meeting = aMeeting();
const opened = anOpenedMeeting({ meeting });

beforeEach(async () => {
  main.answers['meeting.readAhead'] = ok({ number: 7, meeting });
  main.answers['meeting.openReadAhead'] = ok({ ...opened, meeting: null });
  main.answers['meeting.open'] = ok(opened);
  await readAhead(meeting.id);
  main.calls.length = 0;
});

describe('a meeting that was read ahead', () => {
  it('opens with what is here already', async () => {
    expect(await openMeeting(meeting.id)).toEqual(ok(opened));
    expect(main.calls).toEqual([['meeting.openReadAhead', meeting.id, 7]]);
  });

  it('opens with what main sends where that is something else', async () => {
    const later = { ...opened, meeting: { ...meeting, title: 'Van een ander' } };
    main.answers['meeting.openReadAhead'] = ok(later);
    expect(await openMeeting(meeting.id)).toEqual(ok(later));
  });

  it('is used once', async () => {
    await openMeeting(meeting.id);
    main.calls.length = 0;
    expect(await openMeeting(meeting.id)).toEqual(ok(opened));
    expect(main.calls).toEqual([['meeting.open', meeting.id]]);
  });

  it('is not used for another meeting, nor where nothing could be read', async () => {
    await openMeeting('another');
    main.answers['meeting.readAhead'] = ok(null);
    await readAhead(meeting.id);
    await openMeeting(meeting.id);
    expect(main.calls.map(([name]) => name)).toEqual([
      'meeting.open',
      'meeting.readAhead',
      'meeting.open',
    ]);
  });

  it('tells what is wrong with it as any opening does', async () => {
    main.answers['meeting.openReadAhead'] = fail({ key: 'errors.meetingMissing' });
    expect(await openMeeting(meeting.id)).toEqual(fail({ key: 'errors.meetingMissing' }));
  });
});
