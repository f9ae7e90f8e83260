import { park } from '../../../shared/meeting/parked-edits.ts';
import { findItem } from '../../../shared/meeting/tree.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { ui, useUi } from '../../stores/ui-store.ts';
import { ModalElement } from '../../ui/Dialog.tsx';
import { useMeetingStore } from '../meeting-context.ts';
import { useKeptLine } from '../use-kept-line.ts';
import styles from './ParkInput.module.css';

/** One line for what comes up at the wrong moment; after it the cursor is where it was. */
export function ParkInput() {
  const t = useTranslate();
  const store = useMeetingStore();
  const { text, setText, field, taken } = useKeptLine('park');
  function parkIt() {
    const { meeting, change } = store.getState();
    const current = useUi.getState().currentItem;
    const itemId = current !== null && findItem(meeting.items, current) ? current : null;
    const remark = text.trim();
    if (remark !== '') change(park(meeting, { id: crypto.randomUUID(), itemId, text: remark }));
    taken();
    ui.closeOverlay();
  }
  return (
    <ModalElement
      className={styles['park'] ?? ''}
      label={t('parking.input')}
      onClose={ui.closeOverlay}
    >
      <form
        className={styles['line']}
        onSubmit={(event) => {
          event.preventDefault();
          parkIt();
        }}
      >
        <input
          ref={field}
          data-autofocus
          aria-label={t('parking.input')}
          spellCheck
          placeholder={t('parking.placeholder')}
          autoComplete="off"
          maxLength={2_000}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <span className={styles['keys']}>{t('parking.keys')}</span>
      </form>
    </ModalElement>
  );
}
