import { firstName } from '../../../shared/meeting/first-name.ts';
import type { Language, Translate } from '../../../shared/i18n/translator.ts';
import type { Action, Decision, RecordRef } from '../../../shared/meeting/schema.ts';
import type { LineLabel } from '../../editor/labels.ts';
import { dayAndMonth } from '../../library/dates.ts';

/** “Besluit 7”, “Actie 31 · Samira · 1 apr”: number, first names, day. */
export function lineLabel(
  ref: RecordRef,
  decisions: readonly Decision[],
  actions: readonly Action[],
  language: Language,
  t: Translate,
): LineLabel | null {
  if (ref.type === 'decision') {
    const decision = decisions.find(({ id }) => id === ref.id);
    return decision
      ? { tone: 'decision', text: t('meeting.decisionLabel', { number: decision.number }) }
      : null;
  }
  const action = actions.find(({ id }) => id === ref.id);
  if (!action) return null;
  const who = action.owners.map((owner) => firstName(owner) ?? owner).join(', ');
  const parts = [
    t('meeting.actionLabel', { number: action.number }),
    who,
    action.due === null ? '' : dayAndMonth(action.due, language),
  ];
  return { tone: 'action', text: parts.filter((part) => part !== '').join(' · ') };
}
