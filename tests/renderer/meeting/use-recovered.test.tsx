import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { useLate, useRecovered } from '../../../renderer/meeting/use-recovered.ts';
import type { SaveState } from '../../../renderer/stores/recorder.ts';

const saved = (at: number): SaveState => ({ kind: 'saved', at });
const pending: SaveState = { kind: 'pending', since: 1 };
const failed: SaveState = { kind: 'failed', since: 1, error: { key: 'errors.recording.other' } };

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

/** What is told after each of these states in turn. */
function said(...states: readonly SaveState[]): readonly string[] {
  const place = document.createElement('div');
  const root = createRoot(place);
  return states.map((state) => {
    act(() => {
      root.render(<News save={state} />);
    });
    return place.textContent;
  });
}

function News({ save }: { readonly save: SaveState }) {
  const isLate = useLate(save);
  const recovered = useRecovered(save, isLate);
  return isLate ? 'late' : (recovered ?? 'nothing');
}

describe('the news that saving works again', () => {
  it('is not told as long as every save succeeds', () => {
    expect(said(pending, saved(2), pending, saved(3))).toEqual([
      'nothing',
      'nothing',
      'nothing',
      'nothing',
    ]);
  });

  it('is told once the disk has said so, not while it is tried again', () => {
    expect(said(failed, pending, saved(4))).toEqual(['nothing', 'nothing', '4']);
  });

  it('stays the same over the saves that follow', () => {
    expect(said(failed, saved(4), pending, saved(5))).toEqual(['nothing', '4', '4', '4']);
  });

  it('is taken back by the next failure', () => {
    expect(said(failed, saved(4), failed, saved(6))).toEqual(['nothing', '4', 'nothing', '6']);
  });

  it('is told when the disk was late, and not of the saves that are made at every key', () => {
    vi.useFakeTimers();
    const place = document.createElement('div');
    const root = createRoot(place);
    const after = (save: SaveState, milliseconds: number) => {
      act(() => {
        root.render(<News save={save} />);
      });
      act(() => {
        vi.advanceTimersByTime(milliseconds);
      });
      return place.textContent;
    };
    expect([after(pending, 1_900), after(saved(2), 1)]).toEqual(['nothing', 'nothing']);
    expect([after(pending, 2_100), after(saved(3), 1)]).toEqual(['late', '3']);
    vi.useRealTimers();
  });
});
