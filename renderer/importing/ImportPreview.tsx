import { viewOnDemand } from '../ui/view-on-demand.tsx';

/** The preview of an import: it brings along all that makes a meeting, which the library does without. */
export const ImportPreview = viewOnDemand(
  async () => (await import('./ImportPreviewDialog.tsx')).ImportPreviewDialog,
);
