import { useMemo } from 'react';
import { looseEnds } from '../../../shared/meeting/loose-ends.ts';
import type { Meeting } from '../../../shared/meeting/schema.ts';
import { runCommand } from '../../commands/registry.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { useMeeting } from '../meeting-context.ts';
import { useStillLoose } from './left-alone.ts';

/** Says how much may have been forgotten, and leads there. */
export function RoundOffButton(props: {
  readonly meeting: Meeting;
  readonly className?: string | undefined;
}) {
  const { meeting, className } = props;
  const t = useTranslate();
  const conflicts = useMeeting((state) => state.conflicts);
  const ends = useMemo(() => looseEnds(meeting, conflicts), [meeting, conflicts]);
  const count = useStillLoose(meeting.id, ends).length;
  return (
    <WhenWritable>
      <Button
        className={className}
        onClick={() => {
          runCommand('meeting.roundOff');
        }}
      >
        <span>{count > 0 ? t('rounding.button', { count }) : t('commands.meetingRoundOff')}</span>{' '}
        <Kbd command="meeting.roundOff" />
      </Button>
    </WhenWritable>
  );
}
