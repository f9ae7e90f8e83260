import { previewName } from '../../exporting/preview-names.ts';
import { previewExport, usePreviewed } from '../../exporting/previewed-export.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { useUi } from '../../stores/ui-store.ts';
import { useFoundTemplate } from '../../templates/use-found-template.ts';
import { Button } from '../../ui/Button.tsx';
import { useMeeting } from '../meeting-context.ts';
import styles from './PreviewCaption.module.css';

/** Which document the pages are of, and how far they are like the file. */
export function PreviewCaption() {
  const t = useTranslate();
  const { id, items } = useMeeting(({ meeting }) => meeting);
  const series = useMeeting((state) => state.series);
  const previewed = usePreviewed(id);
  const isCovered = useUi(({ overlay }) => overlay !== null);
  const template = useFoundTemplate(series?.id ?? null, isCovered);
  const isToWord = previewed === null || previewed.choice.format === 'docx';
  const name = template?.ok ? template.value?.name : undefined;
  const hasTemplate = isToWord && !previewed?.choice.plain && name !== undefined;
  return (
    <div className={styles['caption']}>
      {previewed && (
        <p role="status">
          {t('exporting.previewOf', { document: previewName(previewed, items, t) })}{' '}
          <Button
            onClick={() => {
              previewExport(null);
            }}
          >
            {t('exporting.previewMinutes')}
          </Button>
        </p>
      )}
      {hasTemplate && <p>{t('exporting.previewTemplate', { name })}</p>}
    </div>
  );
}
