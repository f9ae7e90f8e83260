/** Far more than the attributes of any tag, apart from what stands in quotes. */
const LONGEST_TAG = 4_000;
/** In these a "<" is no tag. */
const rawText = /^<(!--|script|style)\b/i;
const rawEnd: Readonly<Record<string, string>> = {
  '!--': '-->',
  script: '</script',
  style: '</style',
};

/** Whether a tag has thousands of attributes, which an HTML parser compares each with each. */
export function hasEndlessTag(html: string): boolean {
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const raw = rawText.exec(html.slice(at, at + 10))?.[1]?.toLowerCase();
    if (raw !== undefined) {
      const end = endOf(html, rawEnd[raw] ?? '', at);
      if (end < 0) return false;
      at = end;
    } else if (/[a-z/]/i.test(html[at + 1] ?? '')) {
      const end = tagEnd(html, at);
      if (end === undefined) return true;
      at = end;
    }
  }
  return false;
}

function endOf(html: string, mark: string, from: number): number {
  if (mark === '-->') return html.indexOf(mark, from);
  const found = new RegExp(mark, 'gi');
  found.lastIndex = from;
  return found.exec(html)?.index ?? -1;
}

/** Where the tag ends; `undefined` when it does not within its limit. */
function tagEnd(html: string, start: number): number | undefined {
  let unquoted = 0;
  for (let at = start; at < html.length; at++) {
    const char = html[at];
    if (char === '>') return at;
    if (char === '"' || char === "'") {
      const close = html.indexOf(char, at + 1);
      if (close < 0) return html.length;
      at = close;
    }
    if (++unquoted > LONGEST_TAG) return undefined;
  }
  return html.length;
}
