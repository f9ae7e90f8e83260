import type { DocumentHead } from './document.ts';

/** The pages of a document as they will be printed, for the window to show. */
export interface PagesPreview extends DocumentHead {
  /** What stands in the body of the web page, escaped, without script or inline style. */
  readonly content: string;
  readonly styleSheet: string;
  readonly page: PageMeasures;
  readonly text: TextEdges;
  /** Six hex digits, and how a style sheet asks for it. */
  readonly lineColour: string;
  readonly lineFont: string;
}

/** Centimetres. */
export interface PageMeasures {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  readonly textWidth: number;
}

/** Centimetres from the edge of the paper to the text: the margin, or more below a long head or above a long foot. */
export interface TextEdges {
  readonly top: number;
  readonly bottom: number;
}

/** Centimetres between the two sides of what stands on every page. */
export const SIDES_APART = 1;

/** Centimetres from the edge of the paper to what stands on every page. */
export function lineEdge({ margin }: PageMeasures): number {
  return margin / 3;
}
