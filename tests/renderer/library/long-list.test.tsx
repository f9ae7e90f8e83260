import { act } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writing } from '../../support/alone.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import { aSummary } from './summaries.ts';

/** What waits until the window has nothing else to do. */
const idle = vi.hoisted(() => {
  const tasks: (() => void)[] = [];
  vi.stubGlobal('requestIdleCallback', (task: () => void) => tasks.push(task));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return tasks;
});

const { MeetingList } = await import('../../../renderer/library/MeetingList.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { useUi } = await import('../../../renderer/stores/ui-store.ts');
const { onPage } = await import('../meeting/on-page.tsx');

const store = createMeetingStore(anOpenedMeeting({ meeting: aMeeting() }), writing);
const meetings = Array.from({ length: 100 }, (_, at) =>
  aSummary({ title: `Beraad ${String(at)}` }),
);

function shown(): HTMLElement {
  return onPage(store, <MeetingList meetings={meetings} shelfSeries={null} />);
}

function rowsOf(page: HTMLElement): number {
  return page.querySelectorAll('[data-meeting]').length;
}

/** Until nothing waits any more. */
function letIdle(): void {
  while (idle.length > 0)
    act(() => {
      for (const task of idle.splice(0)) task();
    });
}

beforeEach(() => {
  idle.length = 0;
  useUi.setState({ leftMeeting: null });
});

describe('a list of more meetings than a screen has', () => {
  it('has as many as a screen has at once, and all a moment later', () => {
    const page = shown();
    expect(rowsOf(page)).toBe(40);
    letIdle();
    expect(rowsOf(page)).toBe(100);
  });

  it('has the row that one comes back to at once, wherever it stands', () => {
    useUi.setState({ leftMeeting: meetings[86]?.id ?? null });
    const page = shown();
    expect(page.textContent).toContain('Beraad 86');
    expect(rowsOf(page)).toBe(87);
    letIdle();
    expect(rowsOf(page)).toBe(100);
  });
});
