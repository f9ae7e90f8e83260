import { locales } from '../shared/i18n/locales.ts';
import type { Language, Translate } from '../shared/i18n/translator.ts';

/** So many crashes within so many milliseconds are no accident any more. */
const MOST = 3;
const WITHIN = 60_000;

/** Counts crashes of the page, so that one that crashes at once after each load does not flicker on. */
export class CrashCount {
  #recent: readonly number[] = [];

  /** Says whether the page may be loaded again without a question. `now` in ms since 1970. */
  add(now: number): boolean {
    const recent = this.#recent.filter((at) => now - at < WITHIN);
    const isTooMany = recent.length >= MOST;
    this.#recent = isTooMany ? [] : [...recent, now];
    return !isTooMany;
  }
}

/** Until when all is safe, and what to do; “wait” comes first, for that loses nothing. */
export function hangQuestion(
  t: Translate,
  language: Language,
  lastRecorded: Date | undefined,
  now: Date,
) {
  const isToday = lastRecorded?.toDateString() === now.toDateString();
  const time = lastRecorded?.toLocaleTimeString(locales[language]) ?? '';
  const safe = isToday ? t('saving.hung.safe', { time }) : t('saving.hung.nothingTyped');
  return {
    type: 'warning' as const,
    message: t('saving.hung.title'),
    detail: `${safe} ${t('saving.hung.choose')}`,
    buttons: [t('saving.hung.wait'), t('saving.hung.reload')],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  };
}
