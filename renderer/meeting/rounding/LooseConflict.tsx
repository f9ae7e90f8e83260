import { sidesOf } from '../../merging/sides.ts';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { ui } from '../../stores/ui-store.ts';
import { Button } from '../../ui/Button.tsx';
import { useMeeting } from '../meeting-context.ts';
import { LooseRow } from './LooseRow.tsx';
import type { EndProps } from './seen-ends.ts';

/** Something that two machines wrote; it is chosen where both texts can be seen. */
export function LooseConflict({ end, loose }: EndProps<'conflict'>) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const meeting = useMeeting((state) => state.meeting);
  const { conflict, from } = end.kept;
  const { heading, label } = sidesOf(meeting, conflict, language);
  return (
    <LooseRow
      looseKey={end.key}
      loose={loose}
      title={label === '' ? heading : `${heading} – ${label}`}
      note={t('rounding.alsoOn', { machine: from ?? t('merging.otherMachine') })}
      item={conflict.owner.of === 'item' ? conflict.owner.item : null}
    >
      <Button
        disabled={!loose}
        onClick={() => {
          ui.show({ kind: 'conflicts' });
        }}
      >
        {t('merging.choose')}
      </Button>
    </LooseRow>
  );
}
