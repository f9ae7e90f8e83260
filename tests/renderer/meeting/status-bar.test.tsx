import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveState } from '../../../renderer/stores/recorder.ts';
import { writing } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting, text } from '../../support/builders.ts';

vi.hoisted(() => {
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
});
const { StatusBar } = await import('../../../renderer/meeting/StatusBar.tsx');
const { useLibrary } = await import('../../../renderer/stores/library-store.ts');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('./on-page.tsx');

const NOON = Date.parse('2027-03-12T12:00:00.000');

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  useUi.setState({ mode: 'live' });
  const view = { series: [], meetings: [], trash: [], unreadable: [] };
  useLibrary.setState({ view: { folder: '/home/nora/Documenten/Notulist', ...view } });
});
afterEach(() => vi.useRealTimers());

const saved = (at: number | null): SaveState => ({ kind: 'saved', at });
const pending = (since: number): SaveState => ({ kind: 'pending', since });
const failed: SaveState = {
  kind: 'failed',
  since: NOON,
  error: { key: 'errors.recording.other' },
};

/** The bar of a meeting; each `after` has saving get into this state and lets so many milliseconds pass. */
function bar(first: SaveState = saved(null)) {
  const meeting = aMeeting({ items: [anItem('Begroting')] });
  const store = createMeetingStore(anOpenedMeeting({ meeting }), writing);
  store.setState({ save: first });
  const page = onPage(store, <StatusBar />);
  return {
    store,
    after: (save: SaveState, milliseconds = 0) => {
      act(() => {
        store.setState({ save });
      });
      act(() => {
        vi.advanceTimersByTime(milliseconds);
      });
    },
    saving: () => page.querySelector('[data-testid="saved"]')?.textContent ?? null,
    told: () => page.querySelector('[role="status"]')?.textContent ?? '',
    all: () => page.textContent,
  };
}

/** As typing goes: at every key the disk has it after some milliseconds, and the next key comes soon. */
function typeKeys(after: ReturnType<typeof bar>['after'], count: number) {
  for (let key = 0; key < count; key++) {
    after(pending(Date.now()), 10);
    after(saved(Date.now()), 90);
  }
}

describe('the text about saving', () => {
  it('says what is on the disk, and where', () => {
    expect(bar().saving()).toBe('Opgeslagen op schijf, in de map Notulist');
  });

  it('says when, also of a meeting that was saved before the bar was there', () => {
    expect(bar(saved(NOON)).saving()).toBe('Opgeslagen op schijf 12:00:00, in de map Notulist');
  });

  it('goes by what the disk said last, told in the next pause', () => {
    const { after, saving } = bar(saved(NOON - 5_000));
    after(pending(NOON), 10);
    after(saved(NOON + 10), 100);
    expect(saving()).toContain('11:59:55');
    after(saved(NOON + 1_010), 250);
    expect(saving()).toContain('12:00:01');
  });

  it('is not redrawn at every key, but is never long behind either', () => {
    const { after, saving } = bar(saved(NOON - 5_000));
    typeKeys(after, 19);
    expect(saving()).toContain('11:59:55');
    typeKeys(after, 2);
    expect(saving()).toContain('12:00:02');
  });

  it('goes by what the disk said last while a key is young, and gives its age when it is not', () => {
    const { after, saving, all } = bar(saved(NOON - 5_000));
    after(pending(NOON), 200);
    expect(saving()).toContain('11:59:55');
    after(pending(NOON), 1_000);
    expect(saving()).toBeNull();
    expect(all()).toContain('Nog niet op schijf: 1,2 s');
  });

  it('counts from the oldest key that still waits, also when others were saved in between', () => {
    const { after, all } = bar();
    after(pending(NOON), 500);
    after(pending(NOON + 400), 1_400);
    expect(all()).toContain('Nog niet op schijf: 1,5 s');
  });

  it('says that all is saved as soon as it is', () => {
    const { after, saving } = bar();
    after(pending(NOON), 1_200);
    after(saved(NOON + 1_200));
    expect(saving()).toContain('12:00:01');
  });

  it('says at once that a key waits which waited before the bar was there', () => {
    const { told, all } = bar(pending(NOON - 3_000));
    expect(all()).toContain('Nog niet op schijf: 3 s');
    expect(told()).toBe('Nog niet opgeslagen');
  });

  it('keeps the time of the last save over a trouble', () => {
    const { after, saving } = bar(saved(NOON - 5_000));
    after(failed);
    after(pending(NOON));
    expect(saving()).toContain('11:59:55');
  });
});

describe('the number of words', () => {
  const fiveWords = (store: ReturnType<typeof bar>['store']) => {
    act(() => {
      const { meeting } = store.getState();
      const [item] = meeting.items;
      if (!item) throw new Error('There should be an item');
      const discussion = text('Nora legt de planning uit.');
      store.setState({ meeting: { ...meeting, items: [{ ...item, discussion }] } });
    });
  };

  it('is told of a meeting that nobody touches', () => {
    const { all } = bar();
    act(() => {
      vi.advanceTimersByTime(250);
    });
    expect(all()).toContain('0 woorden');
  });

  it('is told in a pause of typing', () => {
    const { store, after, all } = bar();
    after(saved(NOON), 1_000);
    fiveWords(store);
    expect(all()).toContain('0 woorden');
    after(saved(NOON + 1_000), 250);
    expect(all()).toContain('5 woorden');
  });

  it('is told now and then also where the disk is slower than the keys', () => {
    const { store, after, all } = bar();
    after(saved(NOON), 1_000);
    fiveWords(store);
    for (let key = 0; key < 41; key++) after(pending(NOON + 1_000 + key * 100), 100);
    expect(all()).toContain('5 woorden');
  });
});

describe('the news that saving works again', () => {
  it('is not told as long as every save succeeds', () => {
    const { after, told } = bar();
    typeKeys(after, 30);
    expect(told()).toBe('');
  });

  it('is told once the disk has said so, not while it is tried again', () => {
    const { after, told } = bar();
    after(failed);
    after(pending(NOON));
    expect(told()).toBe('');
    after(saved(NOON + 4_000));
    expect(told()).toContain('12:00:04');
  });

  it('stays the same over the saves that follow', () => {
    const { after, told } = bar(failed);
    after(saved(NOON + 4_000));
    typeKeys(after, 30);
    expect(told()).toContain('12:00:04');
  });

  it('is taken back by the next failure', () => {
    const { after, told } = bar(failed);
    after(saved(NOON + 4_000));
    after(failed);
    expect(told()).toBe('');
    after(saved(NOON + 6_000));
    expect(told()).toContain('12:00:06');
  });

  it('is told when the disk was late, and not of the saves that are made at every key', () => {
    const { after, told } = bar();
    after(pending(NOON), 1_900);
    after(saved(NOON + 1_900), 1);
    expect(told()).toBe('');
    after(pending(NOON + 1_901), 2_200);
    expect(told()).toBe('Nog niet opgeslagen');
    after(saved(NOON + 4_101));
    expect(told()).toContain('12:00:04');
  });
});
