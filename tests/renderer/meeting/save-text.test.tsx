import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SaveState } from '../../../renderer/stores/recorder.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
vi.stubGlobal('notulist', { call: () => Promise.resolve(), on: () => () => undefined });
const { SaveText } = await import('../../../renderer/meeting/SaveText.tsx');
const { useLibrary } = await import('../../../renderer/stores/library-store.ts');

const NOON = Date.parse('2027-03-12T12:00:00.000');

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  const view = { series: [], meetings: [], trash: [], unreadable: [] };
  useLibrary.setState({ view: { folder: '/home/nora/Documenten/Notulist', ...view } });
});
afterEach(() => vi.useRealTimers());

/** The bar; each call shows it the state that saving is in by then. */
function bar() {
  const place = document.createElement('div');
  const root = createRoot(place);
  return (save: SaveState, after = 0) => {
    act(() => {
      root.render(<SaveText save={save} />);
    });
    act(() => {
      vi.advanceTimersByTime(after);
    });
    return place.textContent;
  };
}

describe('the text about saving', () => {
  it('says what is on the disk, when and where', () => {
    const show = bar();
    expect(show({ kind: 'saved', at: null })).toBe('Opgeslagen op schijf, in de map Notulist');
    expect(show({ kind: 'saved', at: NOON })).toBe(
      'Opgeslagen op schijf 12:00:00, in de map Notulist',
    );
  });

  it('goes by what the disk said last while a key is young, and gives its age when it is not', () => {
    const show = bar();
    show({ kind: 'saved', at: NOON - 5_000 });
    const pending: SaveState = { kind: 'pending', since: NOON };
    expect(show(pending, 200)).toContain('11:59:55');
    expect(show(pending, 1_000)).toBe('Nog niet op schijf: 1,2 s');
  });

  it('counts from the oldest key that still waits, also when others were saved in between', () => {
    const show = bar();
    show({ kind: 'pending', since: NOON }, 500);
    expect(show({ kind: 'pending', since: NOON + 400 }, 1_400)).toBe('Nog niet op schijf: 1,5 s');
  });
});
