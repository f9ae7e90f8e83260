import { useRef } from 'react';
import { useTranslate } from '../../stores/settings-store.ts';
import { useUi, type RecordsTab } from '../../stores/ui-store.ts';
import { useMeeting } from '../meeting-context.ts';
import { ActionList } from './ActionList.tsx';
import { AttendanceList } from './AttendanceList.tsx';
import { DecisionList } from './DecisionList.tsx';
import styles from './RecordsRail.module.css';

const tabs = [
  ['actions', 'meeting.actions'],
  ['decisions', 'meeting.decisions'],
  ['attendance', 'meeting.attendance'],
] as const;

/** The rail at the right: what was promised, what was decided, who is there. */
export function RecordsRail() {
  const t = useTranslate();
  const tab = useUi((state) => state.recordsTab);
  const actions = useMeeting(({ meeting }) => meeting.actions.length);
  const decisions = useMeeting(({ meeting }) => meeting.decisions.length);
  const attendance = useMeeting(
    ({ meeting }) => meeting.attendees.filter(({ presence }) => presence !== 'absent').length,
  );
  const counts = { actions, decisions, attendance };
  const strip = useRef<HTMLDivElement>(null);

  function select(next: RecordsTab) {
    useUi.setState({ recordsTab: next });
  }

  function move(by: number) {
    const at = tabs.findIndex(([id]) => id === tab);
    const next = tabs[(at + by + tabs.length) % tabs.length];
    if (next) select(next[0]);
    requestAnimationFrame(() => {
      strip.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus();
    });
  }

  return (
    <aside className={styles['rail']} aria-label={t('meeting.records')}>
      <div ref={strip} role="tablist" className={styles['tabs']}>
        {tabs.map(([id, label]) => (
          <button
            key={id}
            id={`records-tab-${id}`}
            type="button"
            role="tab"
            className={styles['tab']}
            aria-selected={id === tab}
            aria-controls="records-panel"
            tabIndex={id === tab ? 0 : -1}
            onClick={() => {
              select(id);
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(1);
              if (event.key === 'ArrowLeft') move(-1);
            }}
          >
            {t(label)} <span className={styles['count']}>{counts[id]}</span>
          </button>
        ))}
      </div>
      <div
        id="records-panel"
        role="tabpanel"
        aria-labelledby={`records-tab-${tab}`}
        className={styles['panel']}
      >
        <Panel tab={tab} />
      </div>
    </aside>
  );
}

function Panel({ tab }: { readonly tab: RecordsTab }) {
  switch (tab) {
    case 'actions':
      return <ActionList />;
    case 'decisions':
      return <DecisionList />;
    case 'attendance':
      return <AttendanceList />;
  }
}
