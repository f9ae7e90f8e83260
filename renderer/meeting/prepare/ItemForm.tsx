import { addItemAfter } from '../../../shared/meeting/agenda-edits.ts';
import type { AgendaItem } from '../../../shared/meeting/schema.ts';
import { BlockEditor } from '../../editor/BlockEditor.tsx';
import { runCommand } from '../../commands/registry.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
import { SelectField } from '../../ui/SelectField.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { TextField } from '../../ui/TextField.tsx';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { isPlainEnter } from '../../ui/plain-enter.ts';
import { addItem } from '../add-item.ts';
import type { AgendaRow } from '../agenda-view.ts';
import { ATTENDEE_NAMES } from '../AttendeeNames.tsx';
import { useMeetingStore } from '../meeting-context.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { ContributionList } from './ContributionList.tsx';
import type { ItemField } from './item-fields.ts';
import styles from './PrepareView.module.css';

const statuses = [
  ['open', 'meeting.itemOpen'],
  ['discussed', 'meeting.itemDiscussed'],
  ['forInformation', 'meeting.itemForInformation'],
  ['postponed', 'meeting.itemPostponed'],
  ['withdrawn', 'meeting.itemWithdrawn'],
] as const;

type ItemFields = Partial<
  Pick<
    AgendaItem,
    | 'title'
    | 'status'
    | 'statusReason'
    | 'presenter'
    | 'durationMinutes'
    | 'confidential'
    | 'explanation'
  >
>;

export function ItemForm({ row: { item, number } }: { readonly row: AgendaRow }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const readOnly = useReadOnly();

  function set(fields: ItemFields) {
    const group = `item ${item.id} ${Object.keys(fields).join()}`;
    store.getState().change({ type: 'item.set', item: item.id, set: fields }, group);
  }

  return (
    <div className={styles['column']}>
      <h1 className="visually-hidden">
        {t('meeting.itemName', { number, title: item.title || t('meeting.untitled') })}
      </h1>
      <div className={styles['titleRow']}>
        <span className={styles['number']} aria-hidden="true">
          {number}
        </span>
        <TextField
          className={styles['large']}
          labelHidden
          look="compact"
          label={t('meeting.itemTitle')}
          spellCheck
          placeholder={t('meeting.itemTitle')}
          data-field={item.id}
          data-item-field={'title' satisfies ItemField}
          value={item.title}
          onKeyDown={(event) => {
            if (!isPlainEnter(event) || readOnly || item.title === '') return;
            addItem(store, (meeting, row) => addItemAfter(meeting, item.id, row));
          }}
          onChange={(title) => {
            set({ title });
          }}
        />
      </div>
      <div className={styles['fields']}>
        <TextField
          label={t('meeting.presenter')}
          data-item-field={'presenter' satisfies ItemField}
          list={ATTENDEE_NAMES}
          value={item.presenter ?? ''}
          onChange={(presenter) => {
            set({ presenter: presenter || null });
          }}
        />
        <TextField
          className={styles['narrow']}
          label={t('meeting.minutesPlanned')}
          data-item-field={'minutes' satisfies ItemField}
          type="number"
          min={0}
          max={1440}
          value={item.durationMinutes === null ? '' : String(item.durationMinutes)}
          onChange={(typed) => {
            set({ durationMinutes: minutesFrom(typed) });
          }}
        />
        <SelectField
          label={t('meeting.status')}
          value={item.status}
          options={statuses.map(([value, label]) => ({ value, label: t(label) }))}
          onChange={(status) => {
            set({ status });
          }}
        />
        {(item.status === 'withdrawn' ||
          item.status === 'postponed' ||
          item.statusReason !== null) && (
          <TextField
            label={t('meeting.statusReason')}
            spellCheck
            value={item.statusReason ?? ''}
            onChange={(reason) => {
              set({ statusReason: reason || null });
            }}
          />
        )}
      </div>
      <CheckField
        label={t('meeting.confidentialItem')}
        checked={item.confidential}
        onChange={(confidential) => {
          set({ confidential });
        }}
      />
      <section className={styles['section']}>
        <h2>{t('meeting.explanation')}</h2>
        <div className={styles['editor']} data-item-field={'explanation' satisfies ItemField}>
          <BlockEditor
            blocks={item.explanation}
            label={t('meeting.explanation')}
            placeholder={t('meeting.explanationPlaceholder')}
            onChange={(explanation) => {
              set({ explanation });
            }}
          />
        </div>
      </section>
      <AttachmentList item={item} number={number} />
      <ContributionList item={item} />
      <WhenWritable>
        <div className={styles['foot']}>
          <Button
            variant="quiet"
            className={styles['remove']}
            onClick={() => {
              runCommand('item.remove');
            }}
          >
            {t('meeting.deleteItem')}
          </Button>
        </div>
      </WhenWritable>
    </div>
  );
}

/** What the schema allows: whole minutes within a day. */
function minutesFrom(typed: string): number | null {
  const minutes = Math.round(Number(typed));
  return typed === '' || !Number.isFinite(minutes) ? null : Math.min(Math.max(minutes, 0), 1_440);
}
