import { create } from 'zustand';
import type { ExportChoice } from '../../shared/api.ts';
import type { PublicChoices } from '../../shared/export/public/removals.ts';
import type { Id } from '../../shared/meeting/schema.ts';

/** What was last chosen in the export dialog, of which the preview shows the pages. */
export interface PreviewedExport {
  readonly meeting: Id;
  readonly choice: ExportChoice;
  /** Of a public edition. */
  readonly edition: PublicChoices | null;
}

interface PreviewState {
  /** `null`: the minutes as they go to Word without further choice. */
  readonly previewed: PreviewedExport | null;
}

/** As long as the window is there: another day one begins with the minutes again. */
const usePreviewState = create<PreviewState>(() => ({ previewed: null }));

export function usePreviewed(meeting: Id): PreviewedExport | null {
  return usePreviewState(({ previewed }) => (previewed?.meeting === meeting ? previewed : null));
}

export function previewExport(previewed: PreviewedExport | null): void {
  usePreviewState.setState({ previewed });
}
