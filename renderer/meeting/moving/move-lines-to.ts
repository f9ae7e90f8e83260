import { flushSync } from 'react-dom';
import { moveLines, type Lines } from '../../../shared/meeting/move-lines.ts';
import { goToLine } from '../../editor/active-editor.ts';
import { forgetItemPlace } from '../../stores/item-places.ts';
import type { MeetingStore } from '../../stores/meeting-store.ts';
import { say, tellDone } from '../../stores/notices.ts';
import { useUi } from '../../stores/ui-store.ts';
import type { AgendaRow } from '../agenda-view.ts';
import { goThere } from '../go-there.ts';

/** The lines go; who was typing goes on where they were. */
export function moveLinesTo(store: MeetingStore, lines: Lines, { item, number }: AgendaRow): void {
  const from = useUi.getState().currentItem;
  const { meeting, change } = store.getState();
  const move = from === null ? null : moveLines(meeting, from, lines, item.id);
  if (!move) return;
  flushSync(() => {
    change(move);
  });
  goToLine(lines.first);
  forgetItemPlace(meeting.id, item.id);
  const count = lines.last - lines.first + 1;
  const go = () => {
    goThere(item.id);
  };
  tellDone('moving.moved', { count, number, title: item.title }, [
    { label: say('moving.goThere'), run: go },
  ]);
}
