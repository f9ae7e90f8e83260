import { create } from 'zustand';
import type { ExportStage } from '../../shared/api.ts';
import { bridge } from '../bridge.ts';

/** What is ready sooner needs no word about it. Milliseconds. */
const LONG = 700;

interface ExportingState {
  readonly stage: ExportStage | null;
  /** It takes so long that it should be shown. */
  readonly isLong: boolean;
}

const none: ExportingState = { stage: null, isLong: false };

/** The export that is under way, as main last told. */
export const useExporting = create<ExportingState>(() => none);

/** Listens to main as long as the window is there. */
export function followExports(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stopListening = bridge.on('exporting', ({ stage }) => {
    if (stage === null) {
      clearTimeout(timer);
      timer = undefined;
      useExporting.setState(none);
      return;
    }
    useExporting.setState({ stage });
    timer ??= setTimeout(() => {
      useExporting.setState({ isLong: true });
    }, LONG);
  });
  return () => {
    clearTimeout(timer);
    stopListening();
  };
}

export function cancelExport(): void {
  void bridge.call('export.cancel');
}
