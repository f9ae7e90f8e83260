export interface AttachmentText {
  readonly code: string | null;
  readonly title: string;
}

const coded = /^(\d{1,3}(?:[a-zA-Z]{1,2}|\.\d{1,2}))(?:[.):]\s*|\s+)(\S.*)$/;
const nextCode = /;\s*|,?\s+(?=\d{1,3}[a-zA-Z][.):]\s)/;
/** What a title may hold, see the schema; longer text is no title. */
const LONGEST_TITLE = 2_000;

/** "4a. Oplegger; 4b. Voortgang" as two; `undefined` when it cannot be a list of papers. */
export function readAttachments(
  text: string,
  code: string | null,
): readonly AttachmentText[] | undefined {
  const papers = text
    .split(nextCode)
    .map((part) => readAttachment(part.replace(/^[-•*–]\s+/, '').trim()))
    .filter(({ title }) => title !== '');
  if (papers.some(({ title }) => title.length > LONGEST_TITLE)) return undefined;
  const [first, ...rest] = papers;
  return first && code !== null && first.code === null ? [{ ...first, code }, ...rest] : papers;
}

function readAttachment(text: string): AttachmentText {
  const [, code, title] = coded.exec(text) ?? [];
  return code === undefined || title === undefined ? { code: null, title: text } : { code, title };
}

/** Whether a line below the label "Bijlagen:" goes on with the list. */
export function isAttachmentLine(text: string): boolean {
  return coded.test(text) || /^[-•*–]\s/.test(text);
}
