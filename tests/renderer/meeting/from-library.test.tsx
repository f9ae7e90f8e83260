import { beforeEach, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import { aSummary } from '../library/summaries.ts';
import { main } from '../main-process.ts';

const { exportToWord } = await import('../../../renderer/meeting/from-library.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');

const meeting = aMeeting();
const asked = { language: 'nl', format: 'docx', part: 'minutes' };

beforeEach(() => {
  main.calls.length = 0;
  main.answers['meeting.open'] = ok(anOpenedMeeting({ meeting }));
});

it('opens the meeting again to export it under another name', async () => {
  main.answers['export.save'] = fail({ key: 'errors.writeDenied' });
  await exportToWord(aSummary({ id: meeting.id }));
  main.answers['export.save'] = ok(null);

  const [otherName] = useUi.getState().notice?.actions ?? [];
  expect(otherName?.label).toBe('Andere naam…');
  const before = main.calls.length;
  otherName?.run();
  await vi.waitFor(() => {
    expect(main.calls.slice(before)).toEqual([
      ['meeting.open', meeting.id],
      ['export.save', meeting.id, { ...asked, again: true }],
      ['meeting.close', meeting.id],
    ]);
  });
});
