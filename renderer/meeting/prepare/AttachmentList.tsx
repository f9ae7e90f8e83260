import { attachmentCodes } from '../../../shared/meeting/numbering.ts';
import type { AgendaItem } from '../../../shared/meeting/schema.ts';
import { runCommand } from '../../commands/registry.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/Icon.tsx';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { useFileDrop } from '../attachments/use-file-drop.ts';
import { AttachmentRow } from './AttachmentRow.tsx';
import styles from './PrepareView.module.css';

interface AttachmentListProps {
  readonly item: AgendaItem;
  readonly number: string;
}

/** The papers of an item; files that are let go here become theirs. */
export function AttachmentList({ item, number }: AttachmentListProps) {
  const t = useTranslate();
  const codes = attachmentCodes(item.attachments, number);
  const { isOver, place } = useFileDrop(item.id);
  return (
    <section
      className={classNames(styles['section'], styles['papers'])}
      data-over={isOver}
      {...place}
    >
      <h2>
        {t('meeting.attachments')}
        {isOver && <span className={styles['dropHint']}>{t('meeting.dropFiles')}</span>}
      </h2>
      <ul className={styles['rows']}>
        {item.attachments.map((attachment) => (
          <AttachmentRow
            key={attachment.id}
            item={item.id}
            attachment={attachment}
            code={codes.get(attachment.id) ?? ''}
          />
        ))}
      </ul>
      <WhenWritable>
        <div className={styles['addRow']}>
          <Button
            variant="quiet"
            className={styles['add']}
            onClick={() => {
              runCommand('attachment.add');
            }}
          >
            + {t('meeting.addAttachment')}
          </Button>
          <Button
            variant="quiet"
            onClick={() => {
              runCommand('attachment.addFile');
            }}
          >
            <Icon name="paperclip" />
            {t('meeting.addFile')}
          </Button>
        </div>
      </WhenWritable>
    </section>
  );
}
