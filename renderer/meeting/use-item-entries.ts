import { useCallback } from 'react';
import { usePaletteSource } from '../commands/palette-sources.ts';
import { focusEditor } from '../editor/active-editor.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { agendaRows } from './agenda-view.ts';
import { useMeetingStore } from './meeting-context.ts';
import { goToItem } from './prepare/item-fields.ts';
import { afterRender } from '../ui/after-render.ts';

/** Offers every agenda item in the palette: its number or a part of its title, and Enter. */
export function useItemEntries(): void {
  const store = useMeetingStore();
  const entries = useCallback(
    () =>
      agendaRows(store.getState().meeting.items).map(({ item: { id, title }, number }) => ({
        id,
        number,
        title,
        run: () => {
          if (useUi.getState().mode === 'prepare') {
            goToItem(id, 'title');
            return;
          }
          ui.goTo(id);
          afterRender(focusEditor);
        },
      })),
    [store],
  );
  usePaletteSource(entries);
}
