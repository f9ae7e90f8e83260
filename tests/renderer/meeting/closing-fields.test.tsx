import { expect, it } from 'vitest';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { writing } from '../../support/alone.ts';
import { aMeeting, anOpenedMeeting } from '../../support/builders.ts';
import '../main-process.ts';

const { ClosingFields } = await import('../../../renderer/meeting/finish/ClosingFields.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { onPage } = await import('./on-page.tsx');

const openedAt = '2027-03-12T10:00:00';

it.each<[string, string, Partial<Meeting>]>([
  ['Einde', 'is under way', { status: 'live', clock: { openedAt, state: 'running' } }],
  ['Gesloten om', 'was closed', { status: 'live', clock: { openedAt, state: 'stopped' } }],
  ['Gesloten om', 'is written out', { status: 'concept', clock: null }],
])('its end is called “%s” of a meeting that %s', (label, _state, fields) => {
  const meeting = aMeeting({ endTime: '12:30', ...fields });
  const page = onPage(createMeetingStore(anOpenedMeeting({ meeting }), writing), <ClosingFields />);
  const labels = [...page.querySelectorAll('label')].map(({ textContent }) => textContent);
  expect(labels).toContain(label);
});
