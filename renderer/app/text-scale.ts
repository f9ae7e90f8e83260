import { changeSettings } from '../stores/change-settings.ts';
import { useSettings } from '../stores/settings-store.ts';

/** Percent. */
const SMALLEST = 80;
const LARGEST = 200;
const STEP = 10;

export const textScales: readonly number[] = Array.from(
  { length: (LARGEST - SMALLEST) / STEP + 1 },
  (_, step) => SMALLEST + step * STEP,
);

export function isTextScale(percent: number): boolean {
  return percent >= SMALLEST && percent <= LARGEST;
}

export function scaleText(steps: number): void {
  const wanted = useSettings.getState().textScale + steps * STEP;
  void changeSettings({ textScale: Math.min(LARGEST, Math.max(SMALLEST, wanted)) });
}

export function resetTextScale(): void {
  void changeSettings({ textScale: 100 });
}
