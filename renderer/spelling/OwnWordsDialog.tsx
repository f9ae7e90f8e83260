import { useState } from 'react';
import type { AppError } from '../../shared/api.ts';
import { wordChanges, wordsInText } from '../../shared/spelling/word-list.ts';
import { leaveDialog, useDialogDraft, useOwnOverlay } from '../stores/dialog-drafts.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { TextArea } from '../ui/TextField.tsx';
import { useKnown } from './checker.ts';
import { changeOwnWords } from './own-words.ts';
import styles from './OwnWordsDialog.module.css';

/** The word list of the library, to write in. What another machine adds meanwhile stays. */
export function OwnWordsDialog() {
  const t = useTranslate();
  const [before] = useState(() => useKnown.getState().own);
  const own = useOwnOverlay();
  const [text, setText] = useDialogDraft('words', () => before.join('\n'));
  const [error, setError] = useState<AppError | null>(null);

  const save = async () => {
    const failed = await changeOwnWords(wordChanges(before, wordsInText(text)));
    setError(failed);
    if (!failed) ui.closeIfStill(own);
  };

  return (
    <Dialog
      title={t('spelling.listTitle')}
      size="small"
      onClose={leaveDialog}
      onSubmit={save}
      footer={
        <>
          <Button onClick={leaveDialog}>{t('spelling.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('spelling.save')}
          </Button>
        </>
      }
    >
      <TextArea
        data-autofocus
        label={t('spelling.list')}
        hint={t('spelling.listHint')}
        spellCheck={false}
        className={styles['list']}
        value={text}
        onChange={setText}
      />
      <DialogError error={error} />
    </Dialog>
  );
}
