import type { Translate } from '../../../shared/i18n/translator.ts';
import type { Action, Decision, RecordRef } from '../../../shared/meeting/schema.ts';
import type { LineLabel } from '../../editor/labels.ts';

/** “Besluit 7”, “Actie 31 · Samira · 1 apr”: number, first names, day. */
export function lineLabel(
  ref: RecordRef,
  decisions: readonly Decision[],
  actions: readonly Action[],
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
  const who = action.owners.map((owner) => owner.split(' ')[0]).join(', ');
  const parts = [
    t('meeting.actionLabel', { number: action.number }),
    who,
    action.due === null ? '' : shortDay(action.due),
  ];
  return { tone: 'action', text: parts.filter((part) => part !== '').join(' · ') };
}

function shortDay(date: string): string {
  const day = new Date(`${date}T12:00:00`);
  return day.toLocaleDateString('nl-NL', { day: 'numeric', month: 'short' });
}
