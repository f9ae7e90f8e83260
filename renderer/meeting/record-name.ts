import type { Decision, RecordRef } from '../../shared/meeting/schema.ts';
import { say } from '../stores/notices.ts';

/** “Besluit 7”, in the user's language. */
export function recordName(type: RecordRef['type'], { number }: Pick<Decision, 'number'>): string {
  return say(type === 'decision' ? 'meeting.decisionLabel' : 'meeting.actionLabel', { number });
}
