import { captureChange } from '../../shared/capture/capture-change.ts';
import { readMarker, type Marker } from '../../shared/capture/marker.ts';
import { takenLine } from '../../shared/capture/taken-line.ts';
import { blocksText } from '../../shared/meeting/blocks.ts';
import type { AgendaItem, Block, RecordRef } from '../../shared/meeting/schema.ts';
import type { MeetingState, MeetingStore } from '../stores/meeting-store.ts';
import { markerContextOf } from './day-context.ts';

/** What a line of a discussion says that it records; `null` when that cannot be read, or it is recorded already. */
export function recordMeant(
  state: MeetingState,
  line: Block | undefined,
): { readonly type: RecordRef['type']; readonly marker: Marker } | null {
  if (!line || line.ref || line.type === 'heading') return null;
  const marker = readMarker(blocksText([line]), markerContextOf(state));
  if (marker?.kind !== 'action' && marker?.kind !== 'decision') return null;
  return { type: marker.kind, marker };
}

/** Records a line as what its marker says, as Enter does while it is typed; `null` when it says something else. */
export function takeLineOver(
  store: MeetingStore,
  item: AgendaItem,
  index: number,
  type: RecordRef['type'],
): RecordRef | null {
  const state = store.getState();
  const line = item.discussion[index];
  const meant = recordMeant(state, line);
  if (!line || meant?.type !== type) return null;
  const { owners, due } = meant.marker;
  const ref = { type, id: crypto.randomUUID() };
  const discussion = item.discussion.with(index, takenLine(line, meant.marker, ref));
  state.change(captureChange(state.meeting, item, discussion, { ref, owners, due }, state));
  return ref;
}
