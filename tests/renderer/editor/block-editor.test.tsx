import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it, vi } from 'vitest';

vi.stubGlobal('notulist', { call: () => new Promise(() => undefined), on: () => () => undefined });
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
const { BlockEditor } = await import('../../../renderer/editor/BlockEditor.tsx');

it('a text keeps the name of what it is about, also when that gets another', () => {
  const page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  const show = (label: string) => {
    act(() => {
      root.render(<BlockEditor blocks={[]} label={label} onChange={() => undefined} />);
    });
    return page.querySelector('[role=textbox]')?.ariaLabel;
  };
  expect(show('Bespreking, punt 5')).toBe('Bespreking, punt 5');
  expect(show('Bespreking, punt 5: Begroting')).toBe('Bespreking, punt 5: Begroting');
  act(() => {
    root.unmount();
  });
});
