import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { EditorPlace } from '../../../renderer/editor/editor-place.ts';

const text = { offset: 12, before: 'De wethouder', after: ' licht toe.' };
const place: EditorPlace = { anchor: text, head: text, top: 212.5 };

/** The store as the app has it after a start. */
async function started() {
  vi.resetModules();
  return import('../../../renderer/stores/item-places.ts');
}

beforeEach(() => {
  localStorage.clear();
  vi.useFakeTimers({ now: new Date('2027-03-12T10:00:00'), toFake: ['Date', 'setTimeout'] });
});

describe('the place in an item', () => {
  it('is what it was, with the item that was on last', async () => {
    const { keepItemPlace, itemPlace, lastItem } = await started();
    keepItemPlace('taskforce', 'opening', place);
    keepItemPlace('taskforce', 'begroting', { ...place, top: null });
    expect(itemPlace('taskforce', 'opening')).toEqual(place);
    expect(lastItem('taskforce')).toBe('begroting');
    expect(itemPlace('taskforce', 'rondvraag')).toBeNull();
    expect(lastItem('directieraad')).toBeNull();
  });

  it('is kept for the rest of the day, and no longer', async () => {
    const { keepItemPlace } = await started();
    keepItemPlace('taskforce', 'opening', place);
    vi.advanceTimersByTime(1_000);
    expect((await started()).itemPlace('taskforce', 'opening')).toEqual(place);
    vi.setSystemTime(new Date('2027-03-13T08:00:00'));
    expect((await started()).itemPlace('taskforce', 'opening')).toBeNull();
  });

  it('is forgotten alone where lines came in from elsewhere', async () => {
    const { forgetItemPlace, keepItemPlace, itemPlace } = await started();
    forgetItemPlace('taskforce', 'opening');
    keepItemPlace('taskforce', 'opening', place);
    keepItemPlace('taskforce', 'begroting', place);
    forgetItemPlace('taskforce', 'opening');
    expect(itemPlace('taskforce', 'opening')).toBeNull();
    expect(itemPlace('taskforce', 'begroting')).toEqual(place);
  });

  it('is nothing when what was kept is of another app', async () => {
    localStorage.setItem('notulist.places', '{"day":"2027-03-12","meetings":{"taskforce":4}}');
    expect((await started()).itemPlace('taskforce', 'opening')).toBeNull();
    localStorage.setItem('notulist.places', 'geen JSON');
    expect((await started()).lastItem('taskforce')).toBeNull();
  });
});
