/** Only what a browser or a mail program opens; anything else could start a program. */
export function isSafeLink(link: string): boolean {
  if (!URL.canParse(link)) return false;
  return ['https:', 'http:', 'mailto:'].includes(new URL(link).protocol);
}
