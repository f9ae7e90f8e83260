import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it, vi } from 'vitest';

const asked = vi.hoisted(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const calls: string[] = [];
  const call = (name: string) => {
    calls.push(name);
    return Promise.resolve({ ok: true, value: null });
  };
  vi.stubGlobal('notulist', { call, on: () => () => undefined });
  return { calls };
});

const { DropZone } = await import('../../../renderer/app/DropZone.tsx');
const { useDropTaker } = await import('../../../renderer/stores/drop-taker.ts');

const page = document.createElement('div');
document.body.append(page);
const root = createRoot(page);
const taken: (readonly string[])[] = [];
const taker = {
  label: 'Bij punt 2',
  take: (files: readonly File[]) => taken.push(files.map(({ name }) => name)),
};

async function drag(type: 'dragover' | 'drop', clientX: number, names = ['Plan.pdf']) {
  const event = new Event(type, { bubbles: true, cancelable: true });
  const files = names.map((name) => new File(['x'], name));
  for (const file of files) Object.assign(file, { arrayBuffer: () => new ArrayBuffer(1) });
  Object.assign(event, { clientX, dataTransfer: { types: ['Files'], files } });
  await act(async () => {
    page.dispatchEvent(event);
    await Promise.resolve();
  });
}

function offer(one: typeof taker | null) {
  act(() => {
    useDropTaker.setState({ taker: one });
  });
}

const left = 10;
const right = window.innerWidth - 10;

beforeEach(() => {
  asked.calls.length = 0;
  taken.length = 0;
  offer(null);
  act(() => {
    root.render(<DropZone />);
  });
});

describe('a file that hangs over the window', () => {
  it('is imported in the library, wherever it is let go', async () => {
    await drag('dragover', right);
    expect(page.textContent).toBe('Laat het bestand los om het te lezen');
    await drag('drop', right);
    await vi.waitFor(() => {
      expect(asked.calls).toEqual(['import.file']);
    });
    expect(page.textContent).toBe('');
  });

  it('is offered both ways in a meeting, and the one under it is marked', async () => {
    offer(taker);
    await drag('dragover', left);
    expect(page.querySelector('[data-over=true]')?.textContent).toContain('Importeer');
    await drag('dragover', right);
    expect(page.querySelector('[data-over=true]')?.textContent).toBe('Bij punt 2');
  });

  it('goes with others to the item when they are let go at its side', async () => {
    offer(taker);
    await drag('drop', right, ['Plan.pdf', 'Kaart.png']);
    expect(taken).toEqual([['Plan.pdf', 'Kaart.png']]);
    expect(asked.calls).toEqual([]);
  });
});
