import { create } from 'zustand';

/** What is said to who does not see the screen: politely, so after what is being read out already. */
export const useSpoken = create<{ readonly text: string }>(() => ({ text: '' }));

/** Only a text that differs is read out, so what is said twice ends in a space that nobody hears. */
const AGAIN = '\u00a0';

export function say(text: string): void {
  useSpoken.setState((last) => ({ text: last.text === text ? text + AGAIN : text }));
}

/** For what no longer holds; anything that was said after it stays. */
export function unsay(text: string): void {
  useSpoken.setState((last) => (last.text.replace(AGAIN, '') === text ? { text: '' } : last));
}
