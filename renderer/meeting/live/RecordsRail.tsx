import type { KeyboardEvent } from 'react';
import { countWritten } from '../../../shared/meeting/record-edits.ts';
import { focusEditor } from '../../editor/active-editor.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useUi, type RecordsTab } from '../../stores/ui-store.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { useMeeting } from '../meeting-context.ts';
import { RailEdge } from '../RailEdge.tsx';
import { ActionList } from './ActionList.tsx';
import { AttendanceList } from './AttendanceList.tsx';
import { ParkedList } from '../parking/ParkedList.tsx';
import { DecisionList } from './DecisionList.tsx';
import styles from './RecordsRail.module.css';

/** The rail at the right: what was promised, what was decided, who is there. */
export function RecordsRail() {
  const t = useTranslate();
  const tab = useUi((state) => state.recordsTab);
  const actions = useMeeting(({ meeting }) => countWritten(meeting.actions));
  const decisions = useMeeting(({ meeting }) => countWritten(meeting.decisions));
  const parked = useMeeting(({ meeting }) => countWritten(meeting.parked));
  const present = useMeeting(
    ({ meeting }) => meeting.attendees.filter(({ presence }) => presence !== 'absent').length,
  );
  return (
    <aside className={styles['rail']} aria-label={t('meeting.records')} onKeyDown={backToText}>
      <RailEdge rail="records" />
      <div className={styles['pane']}>
        <Tabs<RecordsTab>
          label={t('meeting.records')}
          selected={tab}
          onSelect={(recordsTab) => {
            useUi.setState({ recordsTab });
          }}
          tabs={[
            { id: 'actions', label: t('meeting.actions'), count: actions },
            { id: 'decisions', label: t('meeting.decisions'), count: decisions },
            { id: 'attendance', label: t('meeting.attendance'), count: present },
            { id: 'parked', label: t('parking.list'), count: parked },
          ]}
        >
          <Panel tab={tab} />
        </Tabs>
      </div>
    </aside>
  );
}

/** Esc that means nothing else here. */
function backToText({ key, defaultPrevented, nativeEvent }: KeyboardEvent) {
  if (key === 'Escape' && !defaultPrevented && !nativeEvent.isComposing) focusEditor();
}

function Panel({ tab }: { readonly tab: RecordsTab }) {
  switch (tab) {
    case 'actions':
      return <ActionList />;
    case 'decisions':
      return <DecisionList />;
    case 'attendance':
      return <AttendanceList />;
    case 'parked':
      return <ParkedList />;
  }
}
