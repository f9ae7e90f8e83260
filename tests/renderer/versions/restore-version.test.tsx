import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../../shared/result.ts';
import { writing } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting, text } from '../../support/builders.ts';
import { main } from '../main-process.ts';

const { restoreVersion } = await import('../../../renderer/versions/restore-version.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');

const item = anItem('Opening', { discussion: text('Zoals het was.') });
const version = aMeeting({ title: 'Eerder', items: [item] });
const later = {
  ...version,
  title: 'Later',
  items: [{ ...item, discussion: text('Zoals het werd.') }, anItem('Rondvraag')],
};

function opened() {
  return createMeetingStore(anOpenedMeeting({ meeting: later }), writing);
}

beforeEach(() => {
  main.calls.length = 0;
  main.answers['versions.keep'] = ok(null);
  useUi.setState({ notice: null });
});

describe('putting a version back', () => {
  it('makes the meeting as it was, in one step that undo takes back', async () => {
    const store = opened();
    expect(await restoreVersion(store, version, 'gisteren 14.32')).toBeNull();
    expect(store.getState().meeting).toEqual(version);
    store.getState().undo();
    expect(store.getState().meeting).toEqual(later);
  });

  it('keeps the meeting before and after', async () => {
    const store = opened();
    await restoreVersion(store, version, 'gisteren 14.32');
    await vi.waitFor(() => {
      expect(main.calls).toEqual([
        ['versions.keep', version.id, 'before-restore'],
        ['versions.keep', version.id, 'restored'],
      ]);
    });
  });

  it('puts nothing back when the meeting as it is now cannot be kept', async () => {
    const store = opened();
    main.answers['versions.keep'] = fail({ key: 'errors.versionNotKept' });
    const failed = await restoreVersion(store, version, 'gisteren 14.32');
    expect(failed).toEqual({ key: 'errors.versionNotKept' });
    expect(store.getState().meeting).toEqual(later);
  });

  it('says so and offers to take it back, until something else is done', async () => {
    const store = opened();
    await restoreVersion(store, version, 'gisteren 14.32');
    expect(useUi.getState().notice).toMatchObject({
      text: 'De versie van gisteren 14.32 is teruggezet.',
      actions: [{ label: 'Ongedaan maken' }],
    });
    store.getState().change({ type: 'meeting.set', set: { location: 'Zaal 2' } });
    expect(useUi.getState().notice).toBeNull();
  });
});
