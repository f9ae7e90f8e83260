import { afterRender } from '../../ui/after-render.ts';

/**
 * Takes a row away whose button was pressed. The button goes with it: the next key belongs to the row below, else
 * to the one above, else to the button that adds one.
 */
export function removeRow(id: string, remove: () => void): void {
  const own = document.querySelector<HTMLElement>(`[data-field="${CSS.escape(id)}"]`);
  const section = own?.closest('section');
  const fields = [...(section?.querySelectorAll<HTMLElement>('input[data-field]') ?? [])];
  const at = own ? fields.indexOf(own) : -1;
  const near = fields[at + 1] ?? fields[at - 1];
  remove();
  afterRender(() => {
    (near ?? section?.querySelector('button'))?.focus();
  });
}
