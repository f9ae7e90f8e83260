import { useMemo } from 'react';
import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Attendee } from '../../../shared/meeting/schema.ts';
import type { FinderOption } from '../../commands/Finder.tsx';
import { paletteMatches, type PaletteOption } from '../../commands/palette-matches.ts';
import { usePaletteFinder } from '../../commands/palette-sources.ts';
import { runCommand } from '../../commands/registry.ts';
import { isWritable, type MeetingStore } from '../../stores/meeting-store.ts';
import { tellDone } from '../../stores/notices.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui, useUi } from '../../stores/ui-store.ts';
import { focusField } from '../focus-field.ts';
import { useMeetingStore } from '../meeting-context.ts';
import { presenceChoices, presenceField, presenceOf } from '../PresenceSelect.tsx';

/** As many as leave room for what else is found. */
const MOST = 7;

type Option = FinderOption & PaletteOption;

/** In the palette: who takes part, to go to or to say at once whether he is there. */
export function useAttendeeOptions(): void {
  const t = useTranslate();
  const store = useMeetingStore();
  const source = useMemo(
    () =>
      ({
        label: 'finding.people',
        find: (text) => {
          if (text.trim() === '') return [];
          const { meeting } = store.getState();
          const people = meeting.attendees.filter(({ name }) => name !== '');
          const answers = isWritable(store.getState())
            ? people.flatMap((one) => presenceOptions(store, one, t))
            : [];
          return paletteMatches([...people.map((one) => goOption(one, t)), ...answers], text).slice(
            0,
            MOST,
          );
        },
      }) as const satisfies Parameters<typeof usePaletteFinder>[0],
    [store, t],
  );
  usePaletteFinder(source);
}

function goOption(attendee: Attendee, t: Translate): Option {
  const { id, name } = attendee;
  return {
    id: `attendee ${id}`,
    kind: 'person',
    number: '',
    label: name,
    note: t(presenceOf(attendee).label),
    run: () => {
      if (useUi.getState().mode === 'finish') runCommand('mode.live');
      if (useUi.getState().mode === 'prepare') ui.goTo(null);
      else useUi.setState({ recordsTab: 'attendance', recordsShown: true, focusMode: false });
      focusField(presenceField(id));
    },
  };
}

function presenceOptions(store: MeetingStore, attendee: Attendee, t: Translate): readonly Option[] {
  const { id, name } = attendee;
  return presenceChoices
    .filter((choice) => choice !== presenceOf(attendee))
    .map(({ value, set, label }) => ({
      id: `attendee ${id} ${value}`,
      kind: 'person',
      number: '',
      label: `${name}: ${t(label)}`,
      run: () => {
        store.getState().change({ type: 'row.set', list: 'attendees', id, set });
        tellDone('finding.presenceSet', { name, presence: t(label) });
      },
    }));
}
