import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { aSummary } from './summaries.ts';

vi.hoisted(() => {
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
});

const { MoveToSeriesDialog } = await import('../../../renderer/library/MoveToSeriesDialog.tsx');
const { RemoveForGoodDialog } = await import('../../../renderer/library/RemoveForGoodDialog.tsx');

const dated = aSummary({ title: 'Havenoverleg', date: '2027-03-12' });
const undated = { ...dated, date: null };

const said = (dialog: ReactNode) => renderToStaticMarkup(dialog);

describe('a meeting without a date is called by its title alone', () => {
  it('when it is moved to a series', () => {
    expect(said(<MoveToSeriesDialog meeting={dated} />)).toContain('“Havenoverleg” van 12 mrt');
    expect(said(<MoveToSeriesDialog meeting={undated} />)).toContain('“Havenoverleg” komt bij');
  });

  it('when it is removed for good', () => {
    expect(said(<RemoveForGoodDialog meetings={[dated]} />)).toContain('“Havenoverleg” van 12 mrt');
    expect(said(<RemoveForGoodDialog meetings={[undated]} />)).toContain('“Havenoverleg” wordt');
  });
});
