import type { DocumentHead } from './document.ts';

/** The pages of a document as they will be printed, for the window to show. */
export interface PagesPreview extends DocumentHead {
  /** What stands in the body of the web page, escaped, without script or inline style. */
  readonly content: string;
  readonly styleSheet: string;
  readonly page: PageMeasures;
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
