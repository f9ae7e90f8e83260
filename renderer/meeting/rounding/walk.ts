import type { KeyboardEvent } from 'react';
import { afterRender } from '../../ui/after-render.ts';

/** The rows are found on the page, where the browser knows their order and what can take the focus. */
const ROW = '[data-loose]';
const CONTROL = 'button, input';

function rowsBeside(row: HTMLElement): readonly HTMLElement[] {
  return [...(row.closest('dialog')?.querySelectorAll<HTMLElement>(ROW) ?? [])];
}

/** Goes on to what is loose still, from this row down and then from the top; else to the way out. */
export function goOn(from: Element): void {
  const row = from.closest<HTMLElement>(ROW);
  const dialog = from.closest('dialog');
  if (!row || !dialog) return;
  // Once the answer is on screen: by then the row knows whether it is loose still.
  afterRender(() => {
    const rows = rowsBeside(row);
    const at = rows.indexOf(row);
    const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find(
      ({ dataset }) => dataset['loose'] === 'true',
    );
    const control = next?.querySelector<HTMLElement>(CONTROL);
    (control ?? dialog.querySelector<HTMLElement>('[data-way-out]'))?.focus();
  });
}

/** The arrows go from row to row; Enter in a field goes on to the next field, and then to the next row. */
export function walkByKey(event: KeyboardEvent): void {
  const { target, key } = event;
  const row = target instanceof Element ? target.closest<HTMLElement>(ROW) : null;
  if (!row || event.defaultPrevented) return;
  if (target instanceof HTMLInputElement) {
    if (key !== 'Enter') return;
    const fields = [...row.querySelectorAll('input')];
    const next = fields[fields.indexOf(target) + 1];
    if (next) next.focus();
    else goOn(target);
  } else {
    const by = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (by === undefined) return;
    const rows = rowsBeside(row);
    rows[rows.indexOf(row) + by]?.querySelector<HTMLElement>(CONTROL)?.focus();
  }
  event.preventDefault();
}
