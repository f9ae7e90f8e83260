import { useCallback, useRef, useState } from 'react';
import { commands } from '../../../shared/commands.ts';
import { discussionLabel } from '../../../shared/export/discussion-label.ts';
import type { AgendaItem, RecordRef } from '../../../shared/meeting/schema.ts';
import { importCommands, runCommand } from '../../commands/registry.ts';
import { focusEditor } from '../../editor/active-editor.ts';
import { BlockEditor } from '../../editor/BlockEditor.tsx';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { useReadOnly } from '../../ui/read-only.ts';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { isPlainEnter } from '../../ui/plain-enter.ts';
import { agendaRow, type AgendaRow } from '../agenda-view.ts';
import { ItemTime } from '../clock/ItemTime.tsx';
import { LeftOutBadge } from '../LeftOutBadge.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { lineLabel } from './line-label.ts';
import { LivePapers } from './LivePapers.tsx';
import styles from './LiveView.module.css';
import { PreparedCards } from './PreparedCards.tsx';
import { useCapture } from './use-capture.ts';
import { useItemPlace } from './use-item-place.ts';
import { useDiscussionChanges } from './use-discussion-changes.ts';

/** The heart of the app: the item that is on, its prepared text to read, what is said to type. */
export function LiveView() {
  const t = useTranslate();
  const current = useUi((state) => state.currentItem);
  const row = useMeeting(({ meeting }) => agendaRow(meeting.items, current));
  const empty = useMeeting(({ meeting }) => meeting.items.length === 0);
  if (!row) {
    return (
      <div className={styles['column']}>
        <h1 className="visually-hidden">{t('commands.modeLive')}</h1>
        {empty ? <NoItems /> : <p className={styles['nothing']}>{t('meeting.noCurrentItem')}</p>}
      </div>
    );
  }
  return (
    <article className={styles['column']}>
      <Whereabouts row={row} />
      <ItemHeading key={`heading ${row.item.id}`} row={row} />
      <PreparedCards explanation={row.item.explanation} contributions={row.item.contributions} />
      {/* Another item is another editor: its cursor and its text have nothing to do with this one. */}
      <Discussion key={row.item.id} row={row} />
    </article>
  );
}

/** The heading in small, once it is scrolled out of sight; to be seen only, for it is the same heading. */
function Whereabouts({ row: { item, number } }: { readonly row: AgendaRow }) {
  const t = useTranslate();
  return (
    <div className={styles['whereabouts']} aria-hidden>
      <p>
        <span className={styles['number']}>{number}</span> {item.title || t('meeting.untitled')}
      </p>
    </div>
  );
}

function NoItems() {
  const t = useTranslate();
  return (
    <EmptyState title={t('meeting.noAgenda')} text={t('meeting.noAgendaText')}>
      <WhenWritable>
        <Button
          variant="primary"
          onClick={() => {
            runCommand('item.add');
          }}
        >
          {t('commands.itemAdd')} <Kbd command="item.add" />
        </Button>
        {importCommands.map((id) => (
          <Button
            key={id}
            onClick={() => {
              runCommand(id);
            }}
          >
            {t(commands[id].label)} <Kbd command={id} />
          </Button>
        ))}
      </WhenWritable>
    </EmptyState>
  );
}

function ItemHeading({ row: { item, number, leftOut } }: { readonly row: AgendaRow }) {
  const t = useTranslate();
  // An item that came up just now gets its title here; with a title it is locked, as all that was prepared.
  const [untitled] = useState(item.title === '');
  const readOnly = useReadOnly();
  const naming = untitled && !readOnly;
  const facts = useRef<HTMLDivElement>(null);
  const status = {
    open: null,
    discussed: null,
    forInformation: t('meeting.itemForInformation'),
    postponed: t('meeting.itemPostponed'),
    withdrawn: t('meeting.itemWithdrawn'),
  }[item.status];
  const statusText = [status, item.statusReason].filter((part) => part !== null).join(': ');
  return (
    <header className={styles['heading']}>
      <h1 className={styles['title']}>
        <span className={styles['number']}>{number}</span>{' '}
        {naming ? <TitleInput item={item} /> : item.title || t('meeting.untitled')}
      </h1>
      <div ref={facts} className={styles['facts']}>
        <ItemTime item={item} number={number} />
        <LeftOutBadge leftOut={leftOut} />
        {statusText !== '' && <span className={styles['status']}>{statusText}</span>}
        {item.presenter !== null && (
          <span>{t('meeting.presentedBy', { name: item.presenter })}</span>
        )}
        <LivePapers attachments={item.attachments} number={number} box={facts} />
      </div>
    </header>
  );
}

function Discussion({ row: { item, number } }: { readonly row: AgendaRow }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const abbreviation = useMeeting(({ meeting }) => meeting.abbreviation);
  const decisions = useMeeting(({ meeting }) => meeting.decisions);
  const actions = useMeeting(({ meeting }) => meeting.actions);
  const attendees = useMeeting(({ meeting }) => meeting.attendees);
  const labelOf = useCallback(
    (ref: RecordRef) => lineLabel(ref, { decisions, actions, attendees }, language, t),
    [decisions, actions, attendees, language, t],
  );
  const { changed, captured } = useDiscussionChanges(item.id);
  const capture = useCapture(captured);
  const place = useItemPlace(item.id);
  const discussion = discussionLabel(t('minutes.discussion'), abbreviation);
  return (
    <section className={styles['paperSheet']}>
      <h2 className={styles['sheetTitle']}>{discussion}</h2>
      <BlockEditor
        startsIn={place}
        size="large"
        blocks={item.discussion}
        label={t('meeting.discussionOf', { discussion, number, title: item.title })}
        placeholder={t('meeting.discussionPlaceholder')}
        labelOf={labelOf}
        capture={capture}
        onChange={changed}
      />
    </section>
  );
}

function TitleInput({ item: { id, title } }: { readonly item: AgendaItem }) {
  const t = useTranslate();
  const store = useMeetingStore();
  return (
    <input
      className={styles['titleInput']}
      aria-label={t('meeting.itemTitle')}
      spellCheck
      placeholder={t('meeting.itemTitle')}
      data-field={id}
      value={title}
      onChange={(event) => {
        const set = { title: event.target.value };
        store.getState().change({ type: 'item.set', item: id, set }, `item ${id} title`);
      }}
      onKeyDown={(event) => {
        if (isPlainEnter(event)) focusEditor();
      }}
    />
  );
}
