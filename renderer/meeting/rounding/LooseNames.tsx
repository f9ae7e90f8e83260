import { respell } from '../../../shared/meeting/respell.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { agendaRows } from '../agenda-view.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { LooseRow } from './LooseRow.tsx';
import type { EndProps } from './seen-ends.ts';
import { goOn } from './walk.ts';

/** Two spellings of what may be one name; choosing one writes it so everywhere. */
export function LooseNames({ end, loose }: EndProps<'names'>) {
  const t = useTranslate();
  const store = useMeetingStore();
  const rows = useMeeting(({ meeting }) => agendaRows(meeting.items));
  const places = rows.filter(({ item }) => end.items.includes(item.id));
  const numbers = places.map(({ number }) => number).join(', ');
  const [one, other] = end.names;
  const spell = (from: string, to: string) => {
    const { meeting, change } = store.getState();
    const respelt = respell(meeting, from, to);
    if (respelt) change(respelt);
  };
  const choices = [
    [one, other],
    [other, one],
  ] as const;
  return (
    <LooseRow
      looseKey={end.key}
      loose={loose}
      title={t('rounding.between', { one, other })}
      note={numbers === '' ? undefined : t('rounding.at', { count: places.length, numbers })}
      item={places[0]?.item.id ?? null}
    >
      {choices.map(([kept, dropped]) => (
        <Button
          key={kept}
          disabled={!loose}
          onClick={({ currentTarget }) => {
            spell(dropped, kept);
            goOn(currentTarget);
          }}
        >
          {t('rounding.everywhere', { name: kept })}
        </Button>
      ))}
    </LooseRow>
  );
}
