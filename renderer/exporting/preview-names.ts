import type { Translate } from '../../shared/i18n/translator.ts';
import type { AgendaItem } from '../../shared/meeting/schema.ts';
import { formLabels, orderLabels, partLabels } from './choice-labels.ts';
import { documentChoice } from './document-choice.ts';
import type { PreviewedExport } from './previewed-export.ts';

/** All that makes the document another than the usual minutes. */
export function previewName(
  { choice, edition }: PreviewedExport,
  items: readonly AgendaItem[],
  t: Translate,
): string {
  const { part, form, order, language, contents, times } = documentChoice(choice, items);
  return [
    t(partLabels[part]),
    ...(edition ? [t('publishing.editionPublic')] : []),
    ...(part === 'minutes' && form === 'short' ? [t(formLabels.short)] : []),
    ...(order === 'discussed' ? [t(orderLabels.discussed)] : []),
    ...(language === 'en' ? ['English'] : []),
    ...(times ? [t('exporting.times')] : []),
    ...(contents ? [t('exporting.contents')] : []),
  ].join(' · ');
}

/** What the way to Word says beside a preview: which document it exports. */
export function toWordLabel(
  previewed: PreviewedExport | null,
  items: readonly AgendaItem[],
  t: Translate,
): string {
  if (previewed === null) return t('exporting.toWord');
  const { part, form } = documentChoice(previewed.choice, items);
  const which = part === 'minutes' && form === 'short' ? 'short' : part;
  const audience = previewed.edition ? 'public' : 'full';
  return t('exporting.thisToWord', { document: t(`exporting.named.${audience}.${which}`) });
}
