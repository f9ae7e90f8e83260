import { useEffect } from 'react';
import { useDropTaker } from '../stores/drop-taker.ts';
import { isWritable } from '../stores/meeting-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { useUi } from '../stores/ui-store.ts';
import { agendaRow } from './agenda-view.ts';
import { dropFiles } from './attachments/add-files.ts';
import { useMeeting, useMeetingStore } from './meeting-context.ts';

/** A file that is dropped anywhere on a meeting may be a paper of the item on screen. */
export function useItemDrop(): void {
  const t = useTranslate();
  const store = useMeetingStore();
  const current = useUi(({ mode, currentItem }) => (mode === 'finish' ? null : currentItem));
  const name = useMeeting((state) => {
    if (!isWritable(state)) return null;
    const row = agendaRow(state.meeting.items, current);
    return row ? `${row.number} ${row.item.title}`.trim() : null;
  });
  useEffect(() => {
    if (current === null || name === null) return undefined;
    const label = t('meeting.dropOnItem', { item: name });
    const take = (files: readonly File[]) => void dropFiles(store, { item: current }, files);
    useDropTaker.setState({ taker: { label, take } });
    return () => {
      useDropTaker.setState({ taker: null });
    };
  }, [store, t, current, name]);
}
