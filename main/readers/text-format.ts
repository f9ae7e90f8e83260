/** What text turns out to be. */
export type TextFormat = 'text' | 'html' | 'markdown' | 'mail' | 'json';

const START = 100_000;

/**
 * Which format a text has by its content; the name only helps where the content leaves room: an
 * agenda may well begin with a brace, and minutes may have one line with a "#".
 */
export function textFormat(text: string, name: string | null): TextFormat {
  const start = text.slice(0, START).trimStart();
  if (isMeetingFile(text, start, name)) return 'json';
  if (isMail(start)) return 'mail';
  if (isHtml(start)) return 'html';
  return isMarkdown(start, name) ? 'markdown' : 'text';
}

function isMeetingFile(text: string, start: string, name: string | null): boolean {
  if (/\.json$/i.test(name ?? '')) return true;
  return start.startsWith('{') && text.includes('"notulist/meeting@');
}

/** Fields that a mail program writes and people do not (RFC 5322, RFC 2045). */
const mailField =
  /^(?:received|return-path|message-id|mime-version|content-type|dkim-signature|x-[\w-]+|date:.*\d\d:\d\d:\d\d [+-]\d{4})/im;

function isMail(start: string): boolean {
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  const isHead = head.split(/\r?\n/).every((line) => /^(?:[\w-]{1,60}:|[ \t]|From )/.test(line));
  return isHead && /^(?:from|to|subject|received):/im.test(head) && mailField.test(head);
}

const pageStart =
  /^(?:<!--[^]{0,5000}?-->\s*|<\?xml[^>]{0,200}>\s*)*<(?:!doctype\s+html|html[\s>])/i;
const fragmentStart =
  /^<(?:p|div|table|ul|ol|h[1-6]|body|head|meta|main|article|section|span|b|strong|font|style|title)\b[^>]*>/i;
const blockEnds = /<\/(?:p|div|td|tr|li|h[1-6]|table|ul|ol)>/gi;

function isHtml(start: string): boolean {
  if (pageStart.test(start) || fragmentStart.test(start)) return true;
  return (start.match(blockEnds)?.length ?? 0) >= 3 && markdownSigns(start) === 0;
}

const signs: readonly RegExp[] = [
  /^#{1,6} \S/m,
  /(?:^|\s)(?:\*\*|__)\S(?:[^\n]{0,300}?\S)?(?:\*\*|__)/m,
  /\[[^\]\n]{1,300}\]\([^)\s]{1,2000}\)/,
  /^\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+(?:[ \t]*:?-{3,}:?[ \t]*)?$/m,
  /^(?:```|~~~)/m,
  /^---\n(?:[\w-]{1,40}:[^\n]*\n){1,30}---$/m,
];

function isMarkdown(start: string, name: string | null): boolean {
  const isNamed = /\.(?:md|markdown)$/i.test(name ?? '');
  return isNamed || markdownSigns(start) >= 2;
}

function markdownSigns(start: string): number {
  return signs.filter((sign) => sign.test(start)).length;
}
