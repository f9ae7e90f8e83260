import { useEffect, useState } from 'react';
import type { CallAnswer, CallArgs } from '../../shared/api.ts';
import { findingText } from '../../shared/checking/accessibility.ts';
import type { PublicChoices } from '../../shared/export/public/removals.ts';
import type { MinutesOptions } from '../../shared/export/minutes.ts';
import { bridge } from '../bridge.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import styles from './AccessibilityCheck.module.css';

interface AccessibilityCheckProps {
  readonly store: MeetingStore;
  readonly choice: Required<MinutesOptions> & { readonly plain: boolean };
  /** Of a public edition, which is another document. */
  readonly edition: PublicChoices | null;
}

/** What in the Word document would be in the way of some readers, told before it is made. */
export function AccessibilityCheck({ store, choice, edition }: AccessibilityCheckProps) {
  const t = useTranslate();
  const [answer, setAnswer] = useState<CallAnswer<'export.check'> | null>(null);
  const { part, language, contents, form, papers, times, order, plain } = choice;
  useEffect(() => {
    let isCurrent = true;
    const asked = { part, language, contents, form, papers, times, order, plain };
    void checked(store, { ...asked, ...(edition && { edition }) }).then((next) => {
      if (isCurrent) setAnswer(next);
    });
    return () => {
      isCurrent = false;
    };
  }, [store, part, language, contents, form, papers, times, order, plain, edition]);

  const findings = answer?.ok ? answer.value : [];
  return (
    <section aria-label={t('exporting.accessibility')}>
      <p
        className={styles['result']}
        role="status"
        data-found={answer?.ok ? (findings.length === 0 ? 'none' : 'some') : undefined}
      >
        {answer === null && t('exporting.checking')}
        {answer?.ok === false && t('exporting.notChecked')}
        {answer?.ok &&
          (findings.length === 0
            ? t('exporting.noFindings')
            : t('exporting.findings', { count: findings.length }))}
      </p>
      {findings.length > 0 && (
        <ul className={styles['findings']} tabIndex={0} aria-label={t('exporting.accessibility')}>
          {findings.map((finding, index) => {
            const { place, problem, cure } = findingText(finding, t);
            return (
              <li key={index}>
                <span className={styles['place']}>{place}</span> {problem}{' '}
                <span className={styles['cure']}>{cure}</span>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

/** Of the meeting with what was typed last. */
async function checked(
  store: MeetingStore,
  choice: CallArgs<'export.check'>[1],
): Promise<CallAnswer<'export.check'>> {
  await store.getState().flushed();
  return bridge.call('export.check', store.getState().meeting.id, choice);
}
