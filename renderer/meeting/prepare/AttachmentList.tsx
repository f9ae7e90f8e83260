import { attachmentCodes } from '../../../shared/meeting/numbering.ts';
import type { AgendaItem } from '../../../shared/meeting/schema.ts';
import { runCommand } from '../../commands/registry.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { useMeetingStore } from '../meeting-context.ts';
import styles from './PrepareView.module.css';

interface AttachmentListProps {
  readonly item: AgendaItem;
  readonly number: string;
}

export function AttachmentList({ item, number }: AttachmentListProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  const codes = attachmentCodes(item.attachments, number);
  const of = { list: 'attachments', item: item.id } as const;
  return (
    <section className={styles['section']}>
      <h2>{t('meeting.attachments')}</h2>
      <ul className={styles['rows']}>
        {item.attachments.map(({ id, title }) => {
          const code = codes.get(id) ?? '';
          return (
            <li key={id} className={styles['attachment']}>
              <span className={styles['code']}>{code}</span>
              <TextField
                look="compact"
                labelHidden
                label={t('meeting.attachmentTitle', { code })}
                spellCheck
                data-field={id}
                value={title}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && title !== '') runCommand('attachment.add');
                }}
                onChange={(value) => {
                  const change = { type: 'row.set', ...of, id, set: { title: value } } as const;
                  store.getState().change(change, `attachment ${id}`);
                }}
              />
              <WhenWritable>
                <IconButton
                  icon="close"
                  label={t('meeting.remove', { what: title || code })}
                  onClick={() => {
                    store.getState().change({ type: 'row.remove', ...of, id });
                  }}
                />
              </WhenWritable>
            </li>
          );
        })}
      </ul>
      <WhenWritable>
        <Button
          variant="quiet"
          className={styles['add']}
          onClick={() => {
            runCommand('attachment.add');
          }}
        >
          + {t('meeting.addAttachment')}
        </Button>
      </WhenWritable>
    </section>
  );
}
