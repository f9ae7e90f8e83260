import { useUi } from '../stores/ui-store.ts';

/**
 * A page that is loaded again after a crash goes back to where it was. The schema that checks what
 * was kept comes only when there is something: the first screen of the day does without.
 */
export async function comeBack(): Promise<void> {
  if (sessionStorage.length === 0) return;
  const { readPlace } = await import('../stores/place.ts');
  const place = readPlace();
  if (!place) return;
  useUi.setState({
    screen: { name: 'meeting', id: place.meeting },
    wasIn: null,
    ...place.view,
  });
}
