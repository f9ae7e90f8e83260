import type { ParkedRemark } from '../../../shared/meeting/schema.ts';
import { shortcutText } from '../../commands/shortcuts.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { afterRender } from '../../ui/after-render.ts';
import { classNames } from '../../ui/class-names.ts';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { agendaRow } from '../agenda-view.ts';
import { keepFocus } from '../keep-focus.ts';
import { RecordList } from '../live/RecordList.tsx';
import { RecordText } from '../live/RecordParts.tsx';
import styles from '../live/RecordsRail.module.css';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { ParkedAnswers } from './ParkedAnswers.tsx';

/** What came up and waits for later, in the order in which it came up. */
export function ParkedList() {
  const t = useTranslate();
  const parked = useMeeting(({ meeting }) => meeting.parked);
  return (
    <RecordList
      isEmpty={parked.length === 0}
      empty={t('parking.none', { key: shortcutText('parked.add') })}
      add={t('parking.remark')}
      addCommand="parked.add"
    >
      {parked.map((remark) => (
        <ParkedCard key={remark.id} remark={remark} />
      ))}
    </RecordList>
  );
}

/** The remark has gone, and with it the button that did it. */
function goOn(): void {
  afterRender(keepFocus);
}

function ParkedCard({ remark }: { readonly remark: ParkedRemark }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const { id, itemId, text } = remark;
  const place = useMeeting(({ meeting }) => agendaRow(meeting.items, itemId));
  const removeLabel = t('meeting.remove', { what: text });
  return (
    <section className={styles['card']} aria-label={t('parking.remark')}>
      <RecordText
        id={id}
        label={t('parking.remark')}
        text={text}
        onChange={(next) => {
          const set = { text: next };
          store.getState().change({ type: 'row.set', list: 'parked', id, set }, `parked ${id}`);
        }}
      />
      <div className={classNames(styles['meta'], styles['answers'])}>
        {place && (
          <button
            type="button"
            className={styles['link']}
            onClick={() => {
              ui.goTo(itemId);
            }}
          >
            {t('meeting.atItem', { number: place.number })}
          </button>
        )}
        <WhenWritable>
          <ParkedAnswers remark={remark} className={styles['answer']} onAnswered={goOn} />
          <button
            type="button"
            className={styles['remove']}
            aria-label={removeLabel}
            title={removeLabel}
            onClick={() => {
              store.getState().change({ type: 'row.remove', list: 'parked', id });
              goOn();
            }}
          >
            ×
          </button>
        </WhenWritable>
      </div>
    </section>
  );
}
