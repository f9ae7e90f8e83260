import { useEffect, type CSSProperties } from 'react';
import { longDate } from '../../shared/export/dates.ts';
import { translator, type Language } from '../../shared/i18n/translator.ts';
import type { ShownRecord, Slide } from '../../shared/presenting/slide.ts';
import styles from './SlideView.module.css';

/** The item that is on, to be read from the back of the room. */
export function SlideView({ slide }: { readonly slide: Slide }) {
  const { language, contrast, body, when, item, next } = slide;
  const t = translator(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset['contrast'] = contrast;
    document.title = body;
  }, [language, contrast, body]);
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        <span>{body}</span>
        {when !== null && <span>{when}</span>}
        {item?.time && <ItemTime time={item.time} language={language} />}
      </header>
      <main className={styles['item']} aria-live="polite">
        {item ? (
          <>
            <h1 className={styles['title']} style={longestWordOf(item.title)}>
              <span className={styles['number']}>{item.number}</span> {item.title}
            </h1>
            {item.status !== 'open' && item.status !== 'discussed' && (
              <p className={styles['status']}>{t(statusTexts[item.status])}</p>
            )}
            {item.presenter !== null && (
              <p className={styles['soft']}>{t('meeting.presentedBy', { name: item.presenter })}</p>
            )}
            {item.papers.length > 0 && (
              <ul className={styles['papers']}>
                {item.papers.map(({ code, title }, at) => (
                  <li key={at}>
                    <span className={styles['code']}>{code}</span> {title}
                  </li>
                ))}
              </ul>
            )}
            {item.records.length > 0 && (
              <ul className={styles['records']}>
                {item.records.map((record) => (
                  <RecordLine
                    key={`${record.kind} ${String(record.number)}`}
                    record={record}
                    language={language}
                  />
                ))}
              </ul>
            )}
          </>
        ) : (
          <h1 className={styles['title']} style={longestWordOf(body)}>
            {body}
          </h1>
        )}
      </main>
      {next !== null && (
        <footer className={styles['next']}>{t('presenting.next', { item: next })}</footer>
      )}
    </div>
  );
}

function longestWordOf(title: string): CSSProperties {
  const longest = Math.max(1, ...title.split(/[\s-]+/).map((word) => word.length));
  return { '--longest-word': longest } as CSSProperties; // which knows the properties of CSS itself only
}

const statusTexts = {
  forInformation: 'meeting.itemForInformation',
  postponed: 'meeting.itemPostponed',
  withdrawn: 'meeting.itemWithdrawn',
} as const;

interface ItemTimeProps {
  readonly time: NonNullable<NonNullable<Slide['item']>['time']>;
  readonly language: Language;
}

function ItemTime({ time: { spent, planned }, language }: ItemTimeProps) {
  const t = translator(language);
  const isOver = planned !== null && spent > planned;
  return (
    <span className={isOver ? styles['over'] : styles['time']}>
      {planned === null
        ? t('clock.totalOnly', { spent })
        : `${String(spent)} ${t('clock.ofPlanned', { planned })}`}
      {isOver && `, ${t('clock.isOver')}`}
    </span>
  );
}

interface RecordLineProps {
  readonly record: ShownRecord;
  readonly language: Language;
}

function RecordLine({ record, language }: RecordLineProps) {
  const { kind, number, text, owners, due } = record;
  const t = translator(language);
  const label = t(kind === 'decision' ? 'meeting.decisionLabel' : 'meeting.actionLabel', {
    number,
  });
  const details = [...owners, ...(due === null ? [] : [longDate(due, language)])];
  return (
    <li className={styles['record']} data-kind={kind}>
      <span className={styles['label']}>{label}</span> {text}
      {details.length > 0 && <span className={styles['soft']}> ({details.join(', ')})</span>}
    </li>
  );
}
