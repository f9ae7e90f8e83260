import { act, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll } from 'vitest';
import { MeetingContext } from '../../../renderer/meeting/meeting-context.ts';
import type { MeetingStore } from '../../../renderer/stores/meeting-store.ts';

const shown: (() => void)[] = [];

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => {
  for (const remove of shown.splice(0)) remove();
});

/** Shows a part of the meeting on a page of its own, until the test is over. */
export function onPage(store: MeetingStore, part: ReactNode): HTMLElement {
  const page = document.body.appendChild(document.createElement('div'));
  const root = createRoot(page);
  act(() => {
    root.render(<MeetingContext value={store}>{part}</MeetingContext>);
  });
  shown.push(() => {
    act(() => {
      root.unmount();
    });
    page.remove();
  });
  return page;
}

/** Clicks the button with this name, and lets what follows come on the page. */
export async function click(page: HTMLElement, name: string | RegExp): Promise<void> {
  const button = [...page.querySelectorAll('button')].find(({ textContent }) =>
    typeof name === 'string' ? textContent === name : name.test(textContent),
  );
  if (!button) throw new Error(`There is no button ${String(name)}`);
  button.focus();
  await act(() => {
    button.click();
    return Promise.resolve();
  });
}

/** Puts the cursor in a field and this text in it, as one who types does. */
export function typeIn(field: HTMLInputElement, text: string): void {
  act(() => {
    field.focus();
    // Past React, which otherwise takes it for a value that it gave itself.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
