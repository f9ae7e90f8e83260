/** "Bespreking TF": what the discussion of a body is called, on the screen as on paper. */
export function discussionLabel(discussion: string, abbreviation: string | null): string {
  return `${discussion} ${abbreviation ?? ''}`.trim();
}
