import type { Id } from '../../../shared/meeting/schema.ts';
import type { Match } from '../../../shared/search/match.ts';
import { hasPlaceInMinutes, type Passage } from '../../../shared/search/passages.ts';
import { placeIn } from '../../../shared/search/text-place.ts';
import { goToActivePlace } from '../../editor/active-editor.ts';
import { keepItemPlace } from '../../stores/item-places.ts';
import { ui, useUi, type RecordsTab } from '../../stores/ui-store.ts';
import { focusField } from '../focus-field.ts';
import { goThere } from '../go-there.ts';

/** Goes to a text of the meeting that is open, in the mode that is on when it can be read there. */
export function showPassage(meeting: Id, passage: Passage, match: Match): void {
  const { kind, item, record } = passage;
  const { mode } = useUi.getState();
  if (kind === 'item' || (mode === 'finish' && hasPlaceInMinutes(passage))) {
    if (item !== null) ui.goTo(item);
    return;
  }
  switch (kind) {
    case 'explanation':
    case 'contribution':
      useUi.setState({ preparedUnfolded: true });
      ui.goTo(item);
      return;
    case 'discussion':
      if (item !== null) showSaid(meeting, item, passage.text, match);
      return;
    case 'decision':
    case 'action':
    case 'parked':
      if (mode !== 'live') ui.setMode('live');
      useUi.setState({ recordsTab: tabOf[kind], recordsShown: true, focusMode: false });
      if (record !== null) focusField(record);
  }
}

const tabOf = {
  decision: 'decisions',
  action: 'actions',
  parked: 'parked',
} as const satisfies Readonly<Record<string, RecordsTab>>;

function showSaid(meeting: Id, item: Id, text: string, { start, end }: Match): void {
  const place = { anchor: placeIn(text, start), head: placeIn(text, end), top: null };
  const { mode, currentItem } = useUi.getState();
  if (mode === 'live' && currentItem === item) {
    goToActivePlace(place);
    return;
  }
  keepItemPlace(meeting, item, place);
  goThere(item);
}
