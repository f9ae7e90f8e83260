import { useMeeting } from '../meeting/meeting-context.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { openConflicts } from './open-conflicts.ts';
import { useChoosing } from './use-choosing.ts';

/** Minutes with two texts in one place should not leave the house without anyone knowing. */
export function UnansweredDialog({ goOn }: { readonly goOn: () => void }) {
  const t = useTranslate();
  const choosing = useChoosing();
  const count = useMeeting(({ meeting, conflicts }) => openConflicts(meeting, conflicts).length);
  return (
    <Dialog
      title={t('merging.unansweredTitle')}
      size="small"
      onClose={ui.closeOverlay}
      footer={
        <>
          <Button
            data-autofocus={choosing ? undefined : true}
            onClick={() => {
              ui.closeOverlay();
              goOn();
            }}
          >
            {t('merging.exportAnyway')}
          </Button>
          {choosing && (
            <Button variant="primary" data-autofocus onClick={choosing.start}>
              {t(choosing.changesAdopted ? 'merging.editAndChoose' : 'merging.chooseFirst')}
            </Button>
          )}
        </>
      }
    >
      <p>{t('merging.unanswered', { count })}</p>
    </Dialog>
  );
}
