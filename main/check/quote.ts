/** Enough of a text to find the place by. */
export function quote(text: string, longest = 50): string {
  const line = [...text.replace(/\s+/g, ' ').trim()];
  return line.length <= longest ? line.join('') : `${line.slice(0, longest).join('').trim()}…`;
}
