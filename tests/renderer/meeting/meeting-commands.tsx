import { useMeetingCommands } from '../../../renderer/meeting/use-meeting-commands.ts';

/** A part of a page on which the commands of a meeting can be run, and that shows nothing. */
export function MeetingCommands() {
  useMeetingCommands();
  return null;
}
