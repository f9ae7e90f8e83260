import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { describe, expect, it, vi } from 'vitest';
import { useRecovered } from '../../../renderer/meeting/use-recovered.ts';
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
  return useRecovered(save) ?? 'nothing';
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
});
