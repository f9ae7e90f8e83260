import { useMemo } from 'react';
import type { KeptConflict } from '../../shared/meeting/conflict.ts';
import { useMeeting } from '../meeting/meeting-context.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import { openConflicts } from './open-conflicts.ts';
import { sidesOf } from './sides.ts';
import { useChoosing } from './use-choosing.ts';

/** Says that two machines wrote in the same place. It waits: nothing is lost as long as nobody chooses. */
export function ConflictBanner() {
  const conflicts = useMeeting((state) => state.conflicts);
  return conflicts.length === 0 ? null : <OpenConflicts conflicts={conflicts} />;
}

function OpenConflicts({ conflicts }: { readonly conflicts: readonly KeptConflict[] }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const meeting = useMeeting((state) => state.meeting);
  const choosing = useChoosing();
  const open = useMemo(() => openConflicts(meeting, conflicts), [meeting, conflicts]);
  const [first] = open;
  if (!first || !choosing) return null;
  const { heading } = sidesOf(meeting, first.conflict, language);
  return (
    <Banner
      tone="notice"
      title={t('merging.bannerTitle')}
      actions={
        <Button onClick={choosing.start}>
          {t(choosing.changesAdopted ? 'merging.editAndChoose' : 'merging.choose')}
        </Button>
      }
    >
      {t('merging.banner', {
        count: open.length,
        machine: first.from ?? t('merging.otherMachine'),
        place: heading,
      })}
    </Banner>
  );
}
