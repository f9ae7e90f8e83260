import { Marked, type TokenizerAndRendererExtension, type Tokens } from 'marked';
import { MarkdownTags } from './markdown-tags.ts';

/**
 * The page that Markdown (GitHub's, with tables) stands for, with nothing of the text left out: what looks
 * like a tag and is none is shown, and a remark between `<!--` and `-->` is hidden text.
 */
export function markdownPage(text: string): string {
  const tags = new MarkdownTags(text);
  const isHtml = (source: string) => source.startsWith('<!--') || tags.opens(source);
  const marked = new Marked({
    gfm: true,
    // To the library `false` is as it does by itself, and `undefined` that it is something else.
    tokenizer: {
      html: (source) => (isHtml(source) ? false : undefined),
      tag: (source) => (isHtml(source) ? false : undefined),
    },
    renderer: {
      html: (token: Tokens.HTML | Tokens.Tag) => shownHtml(token.text, tags),
      list(list: Tokens.List) {
        const numbers = typedNumbers(list);
        if (!numbers) return false;
        const items = list.items.map((item, at) =>
          this.listitem(item).replace('<li>', `<li value="${String(numbers[at])}">`),
        );
        return `<ol>${items.join('')}</ol>`;
      },
    },
    // The library looks for it at every turn.
    extensions: drive.test(text) ? [windowsPath] : [],
  });
  return marked.parse(text, { async: false });
}

function shownHtml(html: string, tags: MarkdownTags): string {
  return html
    .split(/(<!--[^]*?(?:-->|$))/)
    .map((part, at) => (at % 2 === 0 ? tags.escaped(part) : hiddenRemark(part)))
    .join('');
}

function hiddenRemark(comment: string): string {
  const text = comment.slice('<!--'.length).replace(/-->$/, '').trim();
  const shown = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<span hidden style="white-space: pre">${shown}</span>`;
}

/**
 * The numbers of a list where one is left out: Markdown counts on from the first, but who types "1. 2. 4."
 * means them. `undefined` for a list that counts as it is typed, or has "1." everywhere.
 */
function typedNumbers({ items }: Tokens.List): readonly number[] | undefined {
  const numbers = items.map(({ raw }) => Number(/^\s*(\d{1,9})[.)]/.exec(raw)?.[1]));
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  return steps.every((step) => step > 0) && steps.some((step) => step > 1) ? numbers : undefined;
}

const drive = /[a-z]:\\|\\\\/i;
const letter = String.raw`[\p{L}\p{N}_.&+~$#@-]`;
const folder = String.raw`${letter}(?:(?:${letter}| ){0,80}${letter})?\\(?=${letter})`;
const path = new RegExp(
  String.raw`^(?:[A-Za-z]:\\|\\\\(?=${folder}))(?:${folder})*${letter}+`,
  'u',
);

/** A path of Windows, whose backslashes are no signs of Markdown: "G:\Stukken\_archief". */
const windowsPath: TokenizerAndRendererExtension = {
  name: 'windowsPath',
  level: 'inline',
  start(source) {
    const at = source.indexOf('\\');
    return at >= 2 && /[a-z]:/i.test(source.slice(at - 2, at)) ? at - 2 : at;
  },
  tokenizer(source) {
    const [raw] = path.exec(source) ?? [];
    return raw === undefined ? undefined : { type: 'text', raw, text: raw, escaped: false };
  },
};
