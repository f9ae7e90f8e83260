import { useCallback } from 'react';
import type { Block, RecordRef } from '../../../shared/meeting/schema.ts';
import { attachmentCodes } from '../../../shared/meeting/numbering.ts';
import { BlockEditor } from '../../editor/BlockEditor.tsx';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { agendaRows, type AgendaRow } from '../agenda-view.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { lineLabel } from './line-label.ts';
import styles from './LiveView.module.css';
import { PreparedCards } from './PreparedCards.tsx';

/** The heart of the app: the item that is on, its prepared text to read, what is said to type. */
export function LiveView() {
  const t = useTranslate();
  const current = useUi((state) => state.currentItem);
  const row = useMeeting(({ meeting }) =>
    agendaRows(meeting.items).find(({ item }) => item.id === current),
  );
  const empty = useMeeting(({ meeting }) => meeting.items.length === 0);
  if (!row) {
    return (
      <p className={styles['nothing']}>{t(empty ? 'meeting.noAgenda' : 'meeting.noCurrentItem')}</p>
    );
  }
  return (
    <article className={styles['column']}>
      <ItemHeading row={row} />
      <PreparedCards item={row.item} />
      {/* Another item is another editor: its cursor and its text have nothing to do with this one. */}
      <Discussion key={row.item.id} row={row} />
    </article>
  );
}

function ItemHeading({ row: { item, number } }: { readonly row: AgendaRow }) {
  const t = useTranslate();
  const codes = attachmentCodes(item.attachments, number);
  const statusText = {
    open: null,
    discussed: null,
    forInformation: t('meeting.itemForInformation'),
    postponed: t('meeting.itemPostponed'),
    withdrawn: t('meeting.itemWithdrawn'),
  }[item.status];
  return (
    <header className={styles['heading']}>
      <h1 className={styles['title']}>
        <span className={styles['number']}>{number}</span> {item.title || t('meeting.untitled')}
      </h1>
      <div className={styles['facts']}>
        {statusText !== null && (
          <span className={styles['status']}>
            {statusText}
            {item.statusReason === null ? '' : `: ${item.statusReason}`}
          </span>
        )}
        {item.presenter !== null && (
          <span>{t('meeting.presentedBy', { name: item.presenter })}</span>
        )}
        {item.attachments.map(({ id, title }) => (
          <span key={id} className={styles['paper']}>
            {codes.get(id)} {title}
          </span>
        ))}
      </div>
    </header>
  );
}

function Discussion({ row: { item, number } }: { readonly row: AgendaRow }) {
  const t = useTranslate();
  const store = useMeetingStore();
  const language = useSettings((settings) => settings.language);
  const abbreviation = useMeeting(({ meeting }) => meeting.abbreviation ?? '');
  const decisions = useMeeting(({ meeting }) => meeting.decisions);
  const actions = useMeeting(({ meeting }) => meeting.actions);
  const labelOf = useCallback(
    (ref: RecordRef) => lineLabel(ref, decisions, actions, language, t),
    [decisions, actions, language, t],
  );
  const id = item.id;
  const changed = (discussion: readonly Block[]) => {
    store
      .getState()
      .change({ type: 'item.set', item: id, set: { discussion } }, `discussion ${id}`);
  };
  return (
    <section className={styles['paperSheet']}>
      <h2 className={styles['sheetTitle']}>{t('meeting.discussion', { abbreviation }).trim()}</h2>
      <BlockEditor
        autoFocus
        size="large"
        blocks={item.discussion}
        label={t('meeting.discussionOf', { abbreviation, number, title: item.title })}
        placeholder={t('meeting.discussionPlaceholder')}
        labelOf={labelOf}
        onChange={changed}
      />
    </section>
  );
}
