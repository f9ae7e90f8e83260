import { translator } from '../../../shared/i18n/translator.ts';
import type { Meeting, RecordRef } from '../../../shared/meeting/schema.ts';
import { useSettings } from '../../stores/settings-store.ts';
import { say } from '../../stores/spoken.ts';
import { lineLabel } from './line-label.ts';

/** The label that the line got is seen; this is the same for who does not see it. */
export function sayRecorded(meeting: Meeting, ref: RecordRef): void {
  const { language } = useSettings.getState();
  const t = translator(language);
  const label = lineLabel(ref, meeting, language, t);
  if (label) say(t('capture.recorded', { what: label.text }));
}
