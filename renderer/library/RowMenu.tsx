import type { MeetingSummary } from '../../shared/api.ts';
import { modeFor } from '../stores/library-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { trashAndStay } from './focused-meeting.ts';
import { nameAndDate } from './meeting-texts.ts';

/** The arrow keys reach it from its row: with Tab every row is one stop. */
export function RowMenu({ meeting }: { readonly meeting: MeetingSummary }) {
  const t = useTranslate();
  const { seriesId } = meeting;
  const language = useSettings((settings) => settings.language);
  return (
    <MenuButton
      icon="more"
      tabIndex={-1}
      label={t('library.moreNamed', nameAndDate(meeting, language, t))}
      choices={[
        {
          id: 'open',
          label: t('library.open'),
          run: () => {
            ui.showMeeting(meeting.id, modeFor(meeting.status));
          },
        },
        {
          id: 'export',
          label: t('commands.exportWord'),
          run: () => exportToWord(meeting),
        },
        ...(seriesId === null
          ? []
          : [
              {
                id: 'next',
                label: t('library.makeNext'),
                run: () => {
                  ui.show({ kind: 'newMeeting', seriesId });
                },
              },
            ]),
        {
          id: 'move',
          label: t('library.moveToSeries'),
          run: () => {
            ui.show({ kind: 'moveToSeries', meeting });
          },
        },
        {
          id: 'trash',
          label: t('library.toTrash'),
          command: 'meeting.trash',
          run: () => trashAndStay(meeting),
        },
      ]}
    />
  );
}

async function exportToWord(meeting: MeetingSummary): Promise<void> {
  // Comes with the meeting, which the first screen does without.
  const fromLibrary = await import('../meeting/from-library.ts');
  await fromLibrary.exportToWord(meeting);
}
