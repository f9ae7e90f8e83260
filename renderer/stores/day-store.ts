import { create } from 'zustand';
import { today } from '../library/dates.ts';

/** The day as it was last looked at: the app may stay open over midnight, also asleep. */
const useDay = create<{ readonly day: string }>(() => ({ day: today() }));

/** Today's date, ISO; what shows it is drawn again when it has become another. */
export function useToday(): string {
  useDay((state) => state.day);
  return today();
}

/** Looks at midnight, and whenever the user comes back to the window: a timer stands still while the machine sleeps. */
export function followDay(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    useDay.setState({ day: today() });
    clearTimeout(timer);
    timer = setTimeout(look, untilMidnight());
  };
  look();
  window.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return () => {
    clearTimeout(timer);
    window.removeEventListener('focus', look);
    document.removeEventListener('visibilitychange', look);
  };
}

/** In milliseconds. */
function untilMidnight(): number {
  const now = new Date();
  const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
  return midnight.getTime() - now.getTime();
}
