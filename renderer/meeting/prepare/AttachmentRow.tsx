import { withoutMark } from '../../../shared/meeting/file-name.ts';
import type { Attachment, Id } from '../../../shared/meeting/schema.ts';
import { runCommand } from '../../commands/registry.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { afterRender } from '../../ui/after-render.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { isPlainEnter } from '../../ui/plain-enter.ts';
import { pickFiles } from '../attachments/add-files.ts';
import { revealFile } from '../attachments/open-file.ts';
import { PaperButton } from '../attachments/PaperButton.tsx';
import { useMeetingStore } from '../meeting-context.ts';
import { removeRow } from './remove-row.ts';
import styles from './PrepareView.module.css';

interface AttachmentRowProps {
  readonly item: Id;
  readonly attachment: Attachment;
  readonly code: string;
}

export function AttachmentRow({ item, attachment, code }: AttachmentRowProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  const { id, title } = attachment;
  const of = { list: 'attachments', item, id } as const;
  return (
    <li className={styles['attachment']}>
      <span className={styles['code']}>{code}</span>
      <TextField
        look="compact"
        labelHidden
        label={t('meeting.attachmentTitle', { code })}
        spellCheck
        data-field={id}
        value={title}
        onKeyDown={(event) => {
          if (isPlainEnter(event) && title !== '') runCommand('attachment.add');
        }}
        onChange={(value) => {
          const change = { type: 'row.set', ...of, set: { title: value } } as const;
          store.getState().change(change, `attachment ${id}`);
        }}
      />
      <FileOfRow {...{ item, attachment, code }} />
      <WhenWritable>
        <IconButton
          icon="close"
          label={t('meeting.remove', { what: title || code })}
          onClick={() => {
            removeRow(id, () => {
              store.getState().change({ type: 'row.remove', ...of });
            });
          }}
        />
      </WhenWritable>
    </li>
  );
}

/** Its file, to open it; without one the way to give it one. */
function FileOfRow({ item, attachment: { id, title, file }, code }: AttachmentRowProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  const pick = () => {
    void pickFiles(store, { item, onto: id });
  };
  if (file === null) {
    return (
      <WhenWritable>
        <IconButton
          icon="paperclip"
          label={t('meeting.addFileTo', { code })}
          data-file-of={id}
          onClick={pick}
        />
      </WhenWritable>
    );
  }
  const shown = withoutMark(file);
  return (
    <>
      <PaperButton paper={{ id, code, title, file: shown }} className={styles['file']}>
        {shown}
      </PaperButton>
      <WhenWritable>
        <MenuButton
          icon="more"
          label={t('meeting.moreOfPaper', { code })}
          choices={[
            {
              id: 'reveal',
              label: t('exporting.reveal'),
              run: () => revealFile(store, id),
            },
            { id: 'other', label: t('meeting.otherFile'), run: pick },
            {
              id: 'without',
              label: t('meeting.withoutFile'),
              run: () => {
                const set = { file: null };
                store.getState().change({ type: 'row.set', list: 'attachments', item, id, set });
                afterRender(() => {
                  focusWithoutFile(id);
                });
              },
            },
          ]}
        />
      </WhenWritable>
    </>
  );
}

/** The menu went with the file: in its place is the button that gives the paper another. */
function focusWithoutFile(attachment: Id): void {
  document.querySelector<HTMLElement>(`[data-file-of="${CSS.escape(attachment)}"]`)?.focus();
}
