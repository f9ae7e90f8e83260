import { hasPlaceInMinutes } from '../../shared/search/passages.ts';
import type { SearchHit } from '../../shared/search/search-index.ts';
import { keepDueRecord } from '../stores/due-record.ts';
import { modeFor } from '../stores/library-store.ts';
import { ui, useUi, type Mode } from '../stores/ui-store.ts';

/** Opens the meeting at the place that was found; looking something up changes nothing in it. */
export async function openHit(hit: SearchHit): Promise<void> {
  const { meeting, item, record, kind, from, to } = hit;
  const mode = modeOf(hit);
  if (kind === 'discussion' && item !== null) {
    // Comes with the meeting, which the first screen does without.
    const { keepItemPlace } = await import('../stores/item-places.ts');
    keepItemPlace(meeting, item, { anchor: from, head: to, top: null });
  }
  if (mode === 'live' && record !== null) keepDueRecord(meeting, record);
  ui.showMeeting(meeting, mode, item);
  useUi.setState({ preparedUnfolded: kind === 'explanation' || kind === 'contribution' });
  if (kind === 'decision') useUi.setState({ recordsTab: 'decisions' });
  if (kind === 'action') useUi.setState({ recordsTab: 'actions' });
  if (kind === 'parked') useUi.setState({ recordsTab: 'parked' });
}

/** Minutes that are written out are read, as far as it stands there; before that a text is shown where it was typed. */
function modeOf(hit: SearchHit): Mode {
  const { kind, status } = hit;
  const usual = modeFor(status);
  if (usual === 'finish' && hasPlaceInMinutes(hit)) return usual;
  const isPrepared = kind === 'item' || kind === 'explanation' || kind === 'contribution';
  return isPrepared ? usual : 'live';
}
