import { useId, type ReactNode } from 'react';
import type { Id } from '../../../shared/meeting/schema.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Badge } from '../../ui/Badge.tsx';
import { Button } from '../../ui/Button.tsx';
import { useMeeting } from '../meeting-context.ts';
import { goThere } from '../go-there.ts';
import { leaveAlone } from './left-alone.ts';
import styles from './RoundOffDialog.module.css';
import { goOn } from './walk.ts';

interface LooseRowProps {
  readonly looseKey: string;
  readonly loose: boolean;
  readonly title: ReactNode;
  readonly note?: string | undefined;
  /** Where it can be seen; `null` when that is nowhere in particular. */
  readonly item: Id | null;
  /** What can be done about it here. */
  readonly children: ReactNode;
  /** What leaving it as it is comes to. */
  readonly leave?: string;
}

/** One loose end. It stays in its place once it is dealt with, so that nothing moves under the hands. */
export function LooseRow(props: LooseRowProps) {
  const { looseKey, loose, title, note, item, children } = props;
  const t = useTranslate();
  const meeting = useMeeting((state) => state.meeting.id);
  const titleId = useId();
  return (
    <li className={styles['row']} data-loose={loose}>
      {/* The first is where the dialog begins: at no button, so that a stray Enter answers nothing. */}
      <div role="group" aria-labelledby={titleId} tabIndex={-1} data-autofocus>
        <p className={styles['what']}>
          <span id={titleId}>{title}</span>
          {note !== undefined && <span className={styles['note']}>{note}</span>}
          <span className={styles['state']}>
            {!loose && <Badge tone="done">{t('rounding.isDone')}</Badge>}
          </span>
        </p>
        <div className={styles['answers']}>
          {children}
          <Button
            variant="quiet"
            onClick={({ currentTarget }) => {
              if (loose) leaveAlone(meeting, looseKey);
              goOn(currentTarget);
            }}
          >
            {props.leave ?? t('rounding.leave')}
          </Button>
          {item !== null && (
            <Button
              variant="quiet"
              onClick={() => {
                goThere(item);
              }}
            >
              {t('rounding.goThere')}
            </Button>
          )}
        </div>
      </div>
    </li>
  );
}
