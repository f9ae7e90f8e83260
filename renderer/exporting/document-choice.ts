import type { ExportChoice } from '../../shared/api.ts';
import { wasReordered } from '../../shared/export/discussed-order.ts';
import type { AgendaItem } from '../../shared/meeting/schema.ts';

/** Which of the choices there are to make, given those that were made. */
export function openChoices(
  { format, part, form }: Pick<ExportChoice, 'format' | 'part' | 'form'>,
  isReordered: boolean,
) {
  const items = format !== 'json' && (part === 'minutes' || part === 'agenda');
  const ofMinutes = items && part === 'minutes';
  return {
    items,
    form: ofMinutes,
    times: ofMinutes && form === 'full',
    order: ofMinutes && isReordered,
    papers: items && part === 'agenda',
  };
}

/** The document that was chosen, without what cannot be chosen for it. */
export function documentChoice(chosen: ExportChoice, items: readonly AgendaItem[]) {
  const { part, form, language, papers, plain } = chosen;
  const isOpen = openChoices(chosen, wasReordered(items));
  return {
    part,
    form,
    language,
    papers,
    plain,
    times: chosen.times && isOpen.times,
    order: isOpen.order ? chosen.order : ('agenda' as const),
    contents: chosen.contents && isOpen.items,
  };
}
