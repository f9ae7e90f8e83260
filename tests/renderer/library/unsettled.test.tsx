import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { aLibrary, aSummary } from './summaries.ts';

vi.hoisted(() => {
  const call = () => Promise.resolve({ ok: true, value: null });
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
});

const { ShelfView } = await import('../../../renderer/library/ShelfView.tsx');

const library = aLibrary({ meetings: [aSummary()] });
const values = { folder: 'C:/Notulist' };

describe('a library of which not all that is kept is in its place', () => {
  it('says so above its meetings, and what to do', () => {
    const unsettled = { key: 'errors.settling.busy', values } as const;
    const page = renderToStaticMarkup(<ShelfView view={{ ...library, unsettled }} />);
    const [before = '', after = ''] = page.split('houdt een bestand in C:/Notulist bezet');
    expect(before).toMatch(/^<div[^>]*><div role="alert">/);
    expect(before).not.toContain('Taskforce');
    expect(after).toContain('Taskforce');
  });

  it('is the exception', () => {
    expect(renderToStaticMarkup(<ShelfView view={library} />)).not.toContain('role="alert"');
  });
});
