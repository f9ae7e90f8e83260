import { inlineText } from '../../../shared/meeting/blocks.ts';
import type { AgendaItem } from '../../../shared/meeting/schema.ts';
import { findItem } from '../../../shared/meeting/tree.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { recordMeant, takeLineOver } from '../take-line-over.ts';
import { LooseRow } from './LooseRow.tsx';
import type { EndProps } from './seen-ends.ts';
import { goOn } from './walk.ts';

/** A line that reads as a decision or an action, and is only text yet. */
export function LooseLine({ end: { key, item: id, text }, loose }: EndProps<'line'>) {
  const t = useTranslate();
  const store = useMeetingStore();
  const item = useMeeting(({ meeting }) => findItem(meeting.items, id) ?? null);
  const index = item ? lineOf(item, text) : -1;
  const meant = recordMeant(store.getState(), item?.discussion[index]);
  return (
    <LooseRow looseKey={key} loose={loose} title={text} item={id}>
      {item && meant && (
        <Button
          onClick={({ currentTarget }) => {
            takeLineOver(store, item, index, meant.type);
            goOn(currentTarget);
          }}
        >
          {t(meant.type === 'action' ? 'commands.recordAction' : 'commands.recordDecision')}
        </Button>
      )}
    </LooseRow>
  );
}

function lineOf({ discussion }: AgendaItem, text: string): number {
  return discussion.findIndex(({ ref, inlines }) => !ref && inlineText(inlines).trim() === text);
}
