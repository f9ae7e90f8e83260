import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SourceList } from '../../../renderer/importing/SourceList.tsx';
import type { SourceRow } from '../../../renderer/importing/source-rows.ts';

vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);

const rows: readonly SourceRow[] = Array.from({ length: 3_000 }, (_, index) => ({
  line: index + 1,
  pieces: [{ text: `Regel ${String(index + 1)}`, became: 'discussion' }],
  itemId: null,
  findings: [],
  choice: null,
}));

const place = document.createElement('div');
let root = createRoot(place);

function show(selected: number): void {
  act(() => {
    root.render(
      <SourceList rows={rows} selected={selected} onSelect={vi.fn()} onChoose={vi.fn()} />,
    );
  });
}

function ask(words: RegExp): void {
  const button = [...place.querySelectorAll('button')].find((one) => words.test(one.textContent));
  act(() => button?.click());
}

const lines = () => [...place.querySelectorAll('[role=option]')];
const ends = () => [lines().at(0)?.textContent, lines().at(-1)?.textContent];

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  act(() => {
    root.unmount();
  });
  root = createRoot(place);
});

describe('the keys that tell of attendees', () => {
  const [line] = rows;
  const guess = {
    kind: 'guess',
    line: 1,
    reason: 'importing.findings.attendanceFromSentence',
    values: { name: 'Linda' },
    text: 'Linda',
  } as const;

  function pressed(key: string, row: SourceRow) {
    const onChoose = vi.fn();
    act(() => {
      root.render(<SourceList rows={[row]} selected={1} onSelect={vi.fn()} onChoose={onChoose} />);
    });
    act(() => {
      const event = new KeyboardEvent('keydown', { key, bubbles: true });
      place.querySelector('[role=listbox]')?.dispatchEvent(event);
    });
    return onChoose;
  }

  it('make attendees of any line', () => {
    if (!line) throw new Error('There should be a line');
    expect(pressed('e', line)).toHaveBeenCalledWith(1, 'attendee');
  });

  it('take them back where an attendee was guessed, and nowhere else', () => {
    if (!line) throw new Error('There should be a line');
    expect(pressed('n', line)).not.toHaveBeenCalled();
    expect(pressed('n', { ...line, findings: [guess] })).toHaveBeenCalledWith(1, 'noAttendee');
  });
});

describe('the lines of a long source', () => {
  it('are shown in part, the others when they are asked for', () => {
    show(1);
    expect(lines()).toHaveLength(400);
    ask(/2600 regels/);
    expect(lines()).toHaveLength(800);
  });

  it('are those around the selected one, however far it was gone at once', () => {
    show(1);
    show(3_000);
    expect(lines().length).toBeLessThanOrEqual(400);
    expect(place.querySelector('[aria-selected=true]')?.textContent).toContain('Regel 3000');
    ask(/regels hiervoor/);
    expect(lines().length).toBeGreaterThan(400);
    expect(ends()[1]).toContain('Regel 3000');
  });

  it('say where they stand among all', () => {
    show(1_500);
    const selected = place.querySelector('[aria-selected=true]');
    expect(selected?.getAttribute('aria-posinset')).toBe('1500');
    expect(selected?.getAttribute('aria-setsize')).toBe('3000');
  });
});
