import {
  addMainItem,
  addSubItem,
  indentItem,
  moveItemDown,
  moveItemUp,
  outdentItem,
  removeItemChange,
} from '../../shared/meeting/agenda-edits.ts';
import type { Change } from '../../shared/meeting/change.ts';
import { newAttendee } from '../../shared/meeting/new-meeting.ts';
import type { Id, ItemStatus, Meeting } from '../../shared/meeting/schema.ts';
import { findItem } from '../../shared/meeting/tree.ts';
import { useCommands } from '../commands/registry.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { say } from '../stores/notices.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { addItem } from './add-item.ts';
import { agendaRow, agendaRows, neighbour } from './agenda-view.ts';
import { focusedField, focusField, focusText } from './focus-field.ts';
import { useMeetingStore } from './meeting-context.ts';
import { onlyWritable } from './only-writable.ts';
import { focusItemField, goToItem } from './prepare/item-fields.ts';
import { tellUndoable } from './tell-undoable.ts';

const newId = () => crypto.randomUUID();

/** Commands about the agenda: walking through it, adding, moving and marking items. */
export function useAgendaCommands(): void {
  const store = useMeetingStore();

  const step = (by: 1 | -1) => () => {
    const { items } = store.getState().meeting;
    goToItem(neighbour(agendaRows(items), useUi.getState().currentItem, by));
  };
  const edit = (make: (meeting: Meeting, id: Id) => Change | null) => ({
    enabled: () => useUi.getState().currentItem !== null,
    run: () => {
      const current = useUi.getState().currentItem;
      const { meeting, change } = store.getState();
      const made = current === null ? null : make(meeting, current);
      if (made) change(made);
    },
  });
  const mark = (status: ItemStatus) =>
    edit((_, item) => ({ type: 'item.set', item, set: { status } }));
  const prepared = (make: (meeting: Meeting, id: Id) => Change | null) => {
    const command = edit(make);
    return { ...command, enabled: () => useUi.getState().mode === 'prepare' && command.enabled() };
  };

  useCommands({
    'item.next': step(1),
    'item.previous': step(-1),
    'item.back': {
      enabled: () =>
        useUi.getState().mode === 'live' && (overviewBehind() || previousItem(store) !== null),
      label: (t) => t(overviewBehind() ? 'overview.backTo' : 'commands.itemBack'),
      run: () => {
        if (overviewBehind()) ui.showLibrary();
        else ui.goTo(previousItem(store));
      },
    },
    'view.explanation': {
      enabled: () => useUi.getState().mode === 'prepare' && useUi.getState().currentItem !== null,
      run: () => {
        focusItemField('explanation');
      },
    },
    'item.jump': () => {
      ui.show({ kind: 'palette', query: '#' });
    },
  });
  useCommands(
    onlyWritable(store, {
      'item.add': () => {
        const current = useUi.getState().currentItem;
        addItem(store, (meeting, item) => addMainItem(meeting, current, item));
      },
      'item.addBelow': {
        enabled: () => useUi.getState().currentItem !== null,
        run: () => {
          const current = useUi.getState().currentItem;
          if (current === null) return;
          addItem(store, (meeting, item) => addSubItem(meeting, current, item));
        },
      },
      'item.remove': {
        enabled: () => useUi.getState().mode === 'prepare' && useUi.getState().currentItem !== null,
        run: () => {
          const { currentItem } = useUi.getState();
          if (currentItem !== null) removeItem(store, currentItem);
        },
      },
      'item.up': prepared(moveItemUp),
      'item.down': prepared(moveItemDown),
      'item.indent': prepared(indentItem),
      'item.outdent': prepared(outdentItem),
      'item.confidential': edit((meeting, item) => {
        const confidential = !findItem(meeting.items, item)?.confidential;
        return { type: 'item.set', item, set: { confidential } };
      }),
      'status.open': mark('open'),
      'status.discussed': mark('discussed'),
      'status.forInformation': mark('forInformation'),
      'status.postponed': mark('postponed'),
      'status.withdrawn': mark('withdrawn'),
      'attachment.add': prepared((meeting, item) => {
        const attachments = findItem(meeting.items, item)?.attachments ?? [];
        // Behind the one that is typed in, or else behind them all.
        const here = focusedField();
        const after = (attachments.find(({ id }) => id === here) ?? attachments.at(-1))?.id ?? null;
        const row = { id: newId(), code: null, title: '', file: null };
        focusField(row.id);
        return { type: 'row.add', list: 'attachments', item, after, row };
      }),
      'contribution.add': prepared((meeting, item) => {
        const contributions = findItem(meeting.items, item)?.contributions ?? [];
        const lanes = store.getState().series?.lanes ?? [];
        const from = lanes.find((lane) => contributions.every((row) => row.from !== lane)) ?? '';
        const row = { id: newId(), from, blocks: [] };
        const after = contributions.at(-1)?.id ?? null;
        // Who it is from may be known already: then what is left is the text.
        if (from === '') focusField(row.id);
        else focusText(row.id);
        return { type: 'row.add', list: 'contributions', item, after, row };
      }),
      'attendee.add': () => {
        const { meeting, change } = store.getState();
        const after = meeting.attendees.at(-1)?.id ?? null;
        const row = newAttendee(newId());
        change({ type: 'row.add', list: 'attendees', after, row });
        if (useUi.getState().mode === 'prepare') ui.goTo(null);
        else useUi.setState({ recordsTab: 'attendance', recordsShown: true, focusMode: false });
        focusField(row.id);
      },
    }),
  );
}

/** What was written there goes along, so it can be had back at once. */
function removeItem(store: MeetingStore, id: Id): void {
  const { meeting, change } = store.getState();
  const made = removeItemChange(meeting, id);
  if (!made) return;
  const rows = agendaRows(meeting.items);
  const next = neighbour(rows, id, 1);
  ui.goTo(next === id ? neighbour(rows, id, -1) : next);
  change(made);
  const row = agendaRow(meeting.items, id);
  const item = [row?.number, row?.item.title].filter(Boolean).join(' ');
  tellUndoable(store, say('meeting.itemRemoved', { item }));
}

/** Whether one is where an overview led, which is on the shelf of the library as it was. */
function overviewBehind(): boolean {
  return useUi.getState().itemsFromOverview === 0;
}

/** `null` when there is none, or when it was removed since. */
function previousItem(store: MeetingStore): Id | null {
  const { previousItem: id } = useUi.getState();
  return id !== null && findItem(store.getState().meeting.items, id) ? id : null;
}
