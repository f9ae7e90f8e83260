import { useCallback } from 'react';
import { meetingStatusChange } from '../../shared/meeting/agenda-edits.ts';
import { useCommands } from '../commands/registry.ts';
import { isDrafting } from '../commands/typing.ts';
import { focusEditor, hasActiveEditor, runInEditor } from '../editor/active-editor.ts';
import {
  toggleBold,
  toggleConfidential,
  toggleItalic,
  toggleLineType,
} from '../editor/line-commands.ts';
import { toWordLabel } from '../exporting/preview-names.ts';
import {
  previewedDocument,
  previewedNow,
  type PreviewedExport,
} from '../exporting/previewed-export.ts';
import { saveAs } from '../exporting/save-as.ts';
import { saveCopy } from '../exporting/save-copy.ts';
import { isWritable, type MeetingStore } from '../stores/meeting-store.ts';
import { say, tellDone } from '../stores/notices.ts';
import { tellSaved } from '../stores/tell-saved.ts';
import { ui, useUi, type Mode, type RecordsTab } from '../stores/ui-store.ts';
import { keepVersion } from '../versions/keep-version.ts';
import { keepFocus } from './keep-focus.ts';
import { useMeetingStore } from './meeting-context.ts';
import { onlyWritable } from './only-writable.ts';
import { retrace } from './retrace.ts';
import { afterRender } from '../ui/after-render.ts';

/** Commands about the meeting as a whole: modes, rails, undo, formatting, export. */
export function useMeetingCommands(): void {
  const store = useMeetingStore();

  const enter = useCallback(
    (mode: Mode) => {
      const { meeting, change } = store.getState();
      const begins =
        mode === 'live' &&
        isWritable(store.getState()) &&
        (meeting.status === 'draft' || meeting.status === 'sent') &&
        hasCome(meeting.date);
      if (begins) {
        change(meetingStatusChange(meeting, 'live'));
        // A meeting begins at its beginning, and not at what was prepared last.
        ui.goTo(null);
      }
      if (mode !== useUi.getState().mode) void keepVersion(store, `mode-${mode}`);
      ui.setMode(mode);
    },
    [store],
  );

  useCommands({
    'library.show': ui.showLibrary,
    'mode.prepare': () => {
      enter('prepare');
    },
    'mode.live': () => {
      enter('live');
    },
    'mode.finish': () => {
      enter('finish');
    },
    'view.agenda': toggleRail('agendaShown'),
    'view.records': inLive(toggleRail('recordsShown')),
    'view.focus': inLive(toggle('focusMode')),
    'view.prepared': inLive(toggle('preparedUnfolded')),
    'view.actions': inLive(showTab('actions')),
    'view.decisions': inLive(showTab('decisions')),
    'view.attendance': inLive(showTab('attendance')),
    'view.parked': inLive(showTab('parked')),
    'view.editor': inLive(focusEditor),
    'export.word': {
      label: (t) => toWordLabel(previewOnScreen(store), store.getState().meeting.items, t),
      run: () => {
        const previewed = previewOnScreen(store);
        const { items } = store.getState().meeting;
        const chosen = previewed && previewedDocument(previewed, items);
        void saveAs(store, { format: 'docx', ...(chosen ?? { part: 'minutes' }) });
      },
    },
    'meeting.saveCopy': () => void saveCopy(store),
    'template.show': () => {
      ui.show({ kind: 'template', series: store.getState().series });
    },
    'house.show': () => {
      ui.show({ kind: 'house', series: store.getState().series });
    },
    'text.find': () => {
      ui.show({ kind: 'palette', query: '' });
    },
    'app.saved': () => void tellSaved(store),
    'backup.show': inLibrary('backup'),
    'checkup.show': inLibrary('checkup'),
    'versions.show': () => {
      ui.show({ kind: 'versions' });
    },
    'export.other': () => {
      ui.show({ kind: 'export' });
    },
  });
  useCommands(
    onlyWritable(store, {
      'meeting.roundOff': () => {
        ui.show({ kind: 'roundOff' });
      },
      'edit.undo': {
        enabled: () => !isDrafting() && store.getState().history.undoable.length > 0,
        run: () => {
          retrace(store, 'undo');
        },
      },
      'edit.redo': {
        enabled: () => !isDrafting() && store.getState().history.redoable.length > 0,
        run: () => {
          retrace(store, 'redo');
        },
      },
      'format.bold': inEditor(() => {
        runInEditor(toggleBold);
      }),
      'format.italic': inEditor(() => {
        runInEditor(toggleItalic);
      }),
      'format.confidential': inEditor(() => {
        runInEditor(toggleConfidential);
      }),
      'format.heading': inEditor(() => {
        runInEditor(toggleLineType('heading'));
      }),
      'format.bullets': inEditor(() => {
        runInEditor(toggleLineType('bullet'));
      }),
      'format.numbers': inEditor(() => {
        runInEditor(toggleLineType('numbered'));
      }),
      'format.link': inEditor(() => {
        ui.show({ kind: 'link' });
      }),
    }),
  );
}

/** Beside a preview is exported what it shows. */
function previewOnScreen(store: MeetingStore): PreviewedExport | null {
  const isShown = useUi.getState().mode === 'finish';
  return isShown ? previewedNow(store.getState().meeting.id) : null;
}

/** Looking ahead at a later meeting does not begin it, nor freeze its numbers. */
function hasCome(date: string | null): boolean {
  const today = new Date();
  today.setMinutes(today.getMinutes() - today.getTimezoneOffset());
  return date === null || date <= today.toISOString().slice(0, 10);
}

type RailFlag = 'agendaShown' | 'recordsShown';
type Flag = RailFlag | 'focusMode' | 'preparedUnfolded';

function toggle(flag: Flag): () => void {
  return () => {
    setView((state) => ({ [flag]: !state[flag] }));
  };
}

/** While only the item is shown there is no rail, so that one who asks for it wants to see it. */
function toggleRail(flag: RailFlag): () => void {
  return () => {
    setView((state) =>
      state.focusMode && state.mode === 'live'
        ? { focusMode: false, [flag]: true }
        : { [flag]: !state[flag] },
    );
  };
}

type View = ReturnType<typeof useUi.getState>;

function setView(next: (state: View) => Partial<View>): void {
  const hadFocus = document.activeElement !== document.body;
  useUi.setState(next);
  // A rail that goes takes the field along that had the cursor.
  if (hadFocus) afterRender(keepFocus);
}

function inLive(run: () => void) {
  return { run, enabled: () => useUi.getState().mode === 'live' };
}

/** What is about all meetings, and may replace this one: it says so, and leads there. */
function inLibrary(kind: 'backup' | 'checkup'): () => void {
  const show = () => {
    ui.showLibrary();
    ui.show({ kind });
  };
  return () => {
    ui.closeOverlay();
    tellDone('meeting.onlyInLibrary', {}, [{ label: say('meeting.toLibrary'), run: show }]);
  };
}

function inEditor(run: () => void) {
  return { run, enabled: hasActiveEditor };
}

/** Opens the tab and puts the cursor there, so that the next key is already about it. */
function showTab(recordsTab: RecordsTab): () => void {
  return () => {
    useUi.setState({ recordsTab, recordsShown: true, focusMode: false });
    afterRender(() => {
      document.querySelector<HTMLElement>('aside [role=tab][aria-selected=true]')?.focus();
    });
  };
}
