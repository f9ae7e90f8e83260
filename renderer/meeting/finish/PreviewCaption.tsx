import type { Translate } from '../../../shared/i18n/translator.ts';
import { formLabels, orderLabels, partLabels } from '../../exporting/choice-labels.ts';
import { documentChoice } from '../../exporting/document-choice.ts';
import {
  previewExport,
  usePreviewed,
  type PreviewedExport,
} from '../../exporting/previewed-export.ts';
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
          {t('exporting.previewOf', { document: named(previewed, items, t) })}{' '}
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

function named(
  { choice, edition }: PreviewedExport,
  items: Parameters<typeof documentChoice>[1],
  t: Translate,
): string {
  const { part, form, order, language } = documentChoice(choice, items);
  return [
    t(partLabels[part]),
    ...(edition ? [t('publishing.editionPublic')] : []),
    ...(part === 'minutes' && form === 'short' ? [t(formLabels.short)] : []),
    ...(order === 'discussed' ? [t(orderLabels.discussed)] : []),
    ...(language === 'en' ? ['English'] : []),
  ].join(' · ');
}
