import { findItem } from '../../../shared/meeting/tree.ts';
import { useCommands } from '../../commands/registry.ts';
import type { MeetingStore } from '../../stores/meeting-store.ts';
import { ui, useUi } from '../../stores/ui-store.ts';
import { agendaRow } from '../agenda-view.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { onlyWritable } from '../only-writable.ts';
import { pickFiles } from './add-files.ts';
import { openFile } from './open-file.ts';
import { allPapers, papersOf, type PaperWithFile } from './papers.ts';

/** Commands about the files of the attachments of the item on screen; where it has none, those of all items. */
export function usePaperCommands(): void {
  const store = useMeetingStore();
  useCommands({
    'attachment.open': {
      enabled: () => allPapers(store.getState().meeting.items).length > 0,
      run: () => {
        const papers = currentPapers(store);
        const [first, ...others] = papers;
        if (!first) ui.show({ kind: 'papers', papers: allPapers(store.getState().meeting.items) });
        else if (others.length > 0) ui.show({ kind: 'papers', papers });
        else void openFile(store, first.id);
      },
    },
  });
  useCommands(
    onlyWritable(store, {
      'attachment.addFile': {
        enabled: () => isItemShown() && currentItem(store) !== undefined,
        run: () => {
          const item = currentItem(store);
          if (item) void pickFiles(store, { item: item.id });
        },
      },
    }),
  );
}

function isItemShown(): boolean {
  return useUi.getState().mode !== 'finish';
}

function currentItem(store: MeetingStore) {
  const { currentItem: id } = useUi.getState();
  return id === null ? undefined : findItem(store.getState().meeting.items, id);
}

function currentPapers(store: MeetingStore): readonly PaperWithFile[] {
  if (!isItemShown()) return [];
  const row = agendaRow(store.getState().meeting.items, useUi.getState().currentItem);
  return row ? papersOf(row.item, row.number) : [];
}
