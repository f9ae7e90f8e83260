import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const main = vi.hoisted(() => {
  const calls: (readonly unknown[])[] = [];
  const call = (...asked: readonly unknown[]) => {
    calls.push(asked);
    return Promise.resolve({ ok: true, value: null });
  };
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return { calls };
});

const { useReadAhead } = await import('../../../renderer/library/use-read-ahead.ts');

function Rows() {
  useReadAhead();
  return ['eerste', 'tweede'].map((id) => (
    <p key={id} data-meeting={id}>
      <button type="button">{id}</button>
    </p>
  ));
}

const place = document.createElement('div');
let root: Root;
const row = (id: string) =>
  place.querySelector<HTMLElement>(`[data-meeting="${id}"] button`) ?? place;

beforeEach(() => {
  vi.useFakeTimers();
  main.calls.length = 0;
  document.body.append(place);
  root = createRoot(place);
  act(() => {
    root.render(<Rows />);
  });
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
  vi.useRealTimers();
});

describe('a meeting is read ahead', () => {
  it('where the focus or the mouse stays', () => {
    row('eerste').focus();
    vi.advanceTimersByTime(1_000);
    row('tweede').dispatchEvent(new Event('pointerover', { bubbles: true }));
    vi.advanceTimersByTime(1_000);
    expect(main.calls).toEqual([
      ['meeting.readAhead', 'eerste'],
      ['meeting.readAhead', 'tweede'],
    ]);
  });

  it('not where one only passes, nor twice, nor once the library is left', () => {
    row('eerste').focus();
    vi.advanceTimersByTime(50);
    row('tweede').focus();
    vi.advanceTimersByTime(1_000);
    row('tweede').dispatchEvent(new Event('pointerover', { bubbles: true }));
    vi.advanceTimersByTime(1_000);
    row('eerste').focus();
    act(() => {
      root.unmount();
    });
    vi.advanceTimersByTime(1_000);
    expect(main.calls).toEqual([['meeting.readAhead', 'tweede']]);
  });
});
