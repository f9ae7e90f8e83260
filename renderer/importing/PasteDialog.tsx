import { useRef, useState, type ClipboardEvent } from 'react';
import type { AppError } from '../../shared/api.ts';
import { bridge } from '../bridge.ts';
import { leaveDialog, useDialogDraft, whereNow } from '../stores/dialog-drafts.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextArea } from '../ui/TextField.tsx';
import styles from './PasteDialog.module.css';
import { showDraft } from './start-import.ts';

interface PastedPage {
  readonly html: string;
  /** What the paste left in the field; `null` until it is there. */
  readonly text: string | null;
}

/** Text from a mail or a web page, pasted as it is. */
export function PasteDialog() {
  const t = useTranslate();
  const [text, setText] = useDialogDraft('text', () => '');
  const [error, setError] = useState<AppError | null>(null);
  const page = useRef<PastedPage | null>(null);

  /** The page behind the text counts as long as the text is only what was pasted. */
  function notePaste({ clipboardData, currentTarget }: ClipboardEvent<HTMLTextAreaElement>): void {
    const html = clipboardData.getData('text/html');
    const isAlone = currentTarget.value === '';
    page.current = html !== '' && isAlone ? { html, text: null } : null;
  }

  function change(next: string): void {
    const pasted = page.current;
    if (pasted && pasted.text === null) page.current = { ...pasted, text: next };
    setText(next);
  }

  async function read(): Promise<void> {
    const isStillThere = whereNow();
    const pasted = page.current;
    const outcome =
      pasted?.text === text
        ? await bridge.call('import.html', pasted.html)
        : await bridge.call('import.text', text);
    if (outcome.ok) showDraft(outcome, isStillThere);
    else setError(outcome.error);
  }

  return (
    <Dialog
      title={t('importing.pasteTitle')}
      size="large"
      onClose={leaveDialog}
      onSubmit={read}
      footer={
        <>
          <Button onClick={leaveDialog}>{t('importing.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('importing.pasteRead')}
          </Button>
        </>
      }
    >
      <TextArea
        data-autofocus
        label={t('importing.pasteLabel')}
        hint={t('importing.pasteHint')}
        error={error ? t(error.key, error.values) : undefined}
        className={styles['text']}
        value={text}
        onChange={change}
        onPaste={notePaste}
      />
    </Dialog>
  );
}
