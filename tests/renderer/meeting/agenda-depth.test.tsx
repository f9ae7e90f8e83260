import { expect, it } from 'vitest';
import { writing } from '../../support/alone.ts';
import { aMeeting, anItem, anOpenedMeeting } from '../../support/builders.ts';
import '../main-process.ts';

const { AgendaRail } = await import('../../../renderer/meeting/agenda/AgendaRail.tsx');
const { createMeetingStore } = await import('../../../renderer/stores/meeting-store.ts');
const { onPage } = await import('./on-page.tsx');

it('an item that came in deeper than one makes them stands as deep as the deepest', () => {
  const steps = anItem('Trap', { id: 'steps' });
  const jetty = anItem('Steiger', { id: 'jetty', items: [steps] });
  const quay = anItem('Kade', { id: 'quay', items: [jetty] });
  const meeting = aMeeting({ items: [anItem('Haven', { id: 'harbour', items: [quay] })] });
  const page = onPage(createMeetingStore(anOpenedMeeting({ meeting }), writing), <AgendaRail />);
  const rows = [...page.querySelectorAll<HTMLElement>('[data-item]')];
  expect(rows.map(({ dataset }) => [dataset['item'], dataset['depth']])).toEqual([
    ['harbour', '0'],
    ['quay', '1'],
    ['jetty', '2'],
    ['steps', '2'],
  ]);
});
