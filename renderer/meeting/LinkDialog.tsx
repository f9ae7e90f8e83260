import { useState } from 'react';
import { linkSchema } from '../../shared/meeting/schema.ts';
import { activeEditor, focusEditor, runInEditor } from '../editor/active-editor.ts';
import { linkAt, setLink } from '../editor/links.ts';
import { leaveDialog, useDialogDraft } from '../stores/dialog-drafts.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { afterRender } from '../ui/after-render.ts';

/** Links the text that is selected in the editor, or changes the link that is there. */
export function LinkDialog() {
  const t = useTranslate();
  const [address, setAddress] = useDialogDraft('address', addressAtCursor);
  const [isThere] = useState(() => addressAtCursor() !== '');
  const [refused, setRefused] = useState(false);

  function finish(href: string | null) {
    ui.closeOverlay();
    // The dialog gives the focus back first; the selection in the editor is still what it was.
    afterRender(() => {
      focusEditor();
      runInEditor(setLink(href));
    });
  }

  return (
    <Dialog
      title={t('meeting.linkTitle')}
      size="small"
      onClose={leaveDialog}
      onSubmit={() => {
        const link = linkSchema.safeParse(withScheme(address.trim()));
        if (link.success) finish(link.data);
        else setRefused(true);
      }}
      footer={
        <>
          {isThere && (
            <Button
              onClick={() => {
                finish(null);
              }}
            >
              {t('meeting.linkRemove')}
            </Button>
          )}
          <Button type="submit" variant="primary">
            {t('meeting.linkSet')}
          </Button>
        </>
      }
    >
      <TextField
        label={t('meeting.linkAddress')}
        hint={t('meeting.linkHint')}
        error={refused ? t('meeting.linkHint') : undefined}
        data-autofocus
        value={address}
        onChange={(value) => {
          setAddress(value);
          setRefused(false);
        }}
      />
    </Dialog>
  );
}

function addressAtCursor(): string {
  const editor = activeEditor();
  return (editor && linkAt(editor.state)?.href) ?? '';
}

/** People type an address as they read it: “waterrand.example/stuk”. */
function withScheme(address: string): string {
  return /^[\w-]+(\.[\w-]+)+(\/\S*)?$/.test(address) ? `https://${address}` : address;
}
