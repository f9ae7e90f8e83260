import type { Language, Translate } from '../../../shared/i18n/translator.ts';
import type { Action, Decision, Meeting, RecordRef } from '../../../shared/meeting/schema.ts';
import type { LineLabel } from '../../editor/labels.ts';
import { dayAndMonth } from '../../library/dates.ts';
import { ownersText } from './owners-text.ts';

/** What stands before the line of this record; `null` when there is no such record. */
export function lineLabel(
  ref: RecordRef,
  { decisions, actions, attendees }: Pick<Meeting, 'decisions' | 'actions' | 'attendees'>,
  language: Language,
  t: Translate,
): LineLabel | null {
  if (ref.type === 'decision') {
    const decision = decisions.find(({ id }) => id === ref.id);
    return decision ? decisionLabel(decision, t) : null;
  }
  const action = actions.find(({ id }) => id === ref.id);
  return action ? actionLabel(action, attendees, language, t) : null;
}

/** “Besluit 7” */
export function decisionLabel({ number }: Pick<Decision, 'number'>, t: Translate): LineLabel {
  return { tone: 'decision', text: t('meeting.decisionLabel', { number }) };
}

/** “Actie 31 · Samira · 1 apr”: number, who does it as its card says, day. */
export function actionLabel(
  { number, owners, due }: Pick<Action, 'number' | 'owners' | 'due'>,
  attendees: Meeting['attendees'],
  language: Language,
  t: Translate,
): LineLabel {
  const who = ownersText(owners, attendees);
  const when = due === null ? '' : dayAndMonth(due, language);
  const parts = [t('meeting.actionLabel', { number }), who, when];
  return { tone: 'action', text: parts.filter((part) => part !== '').join(' · ') };
}
