import { create } from 'zustand';
import type { ExportChoice } from '../../shared/api.ts';
import type { PublicChoices } from '../../shared/export/public/removals.ts';
import type { AgendaItem, Id } from '../../shared/meeting/schema.ts';
import { documentChoice } from './document-choice.ts';

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
  return usePreviewState((state) => of(meeting, state));
}

export function previewedNow(meeting: Id): PreviewedExport | null {
  return of(meeting, usePreviewState.getState());
}

function of(meeting: Id, { previewed }: PreviewState): PreviewedExport | null {
  return previewed?.meeting === meeting ? previewed : null;
}

export function previewExport(previewed: PreviewedExport | null): void {
  usePreviewState.setState({ previewed });
}

/** What the pages are made of, and so what is exported beside them. */
export function previewedDocument(
  { choice, edition }: PreviewedExport,
  items: readonly AgendaItem[],
) {
  return { ...documentChoice(choice, items), ...(edition && { edition }) };
}

/** The minutes as they go to Word without further choice. */
export function isOrdinary(
  { choice, edition }: PreviewedExport,
  items: readonly AgendaItem[],
  usual: Pick<ExportChoice, 'language' | 'contents'>,
): boolean {
  const { part, form, order, language, contents, times, plain } = documentChoice(choice, items);
  const isPlainMinutes = part === 'minutes' && form === 'full' && order === 'agenda';
  const isAsUsual = language === usual.language && contents === usual.contents;
  return edition === null && isPlainMinutes && isAsUsual && !times && !plain;
}
