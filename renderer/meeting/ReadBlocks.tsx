import { goesOnOverBlanks, isListLine } from '../../shared/export/lists.ts';
import { isEmpty } from '../../shared/meeting/blocks.ts';
import type { Block, Inline } from '../../shared/meeting/schema.ts';
import { openLink } from '../stores/show-outside.ts';
import '../editor/editor.css';

/** Blocks to read: the same look as in the editor, links work with a plain click. */
export function ReadBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  const goOn = goesOnOverBlanks(
    blocks.map((block) => ({ isList: isListLine(block), isBlank: isEmpty([block]) })),
  );
  return (
    <div className="blocks">
      {blocks.map((block, index) => (
        <ReadLine key={index} block={block} goesOn={goOn[index] === true} />
      ))}
    </div>
  );
}

interface ReadLineProps {
  readonly block: Block;
  /** See list-runs.ts. */
  readonly goesOn: boolean;
}

function ReadLine({ block, goesOn }: ReadLineProps) {
  const { type, level, inlines } = block;
  const attributes = {
    'data-line': type,
    'data-level': level,
    ...(goesOn && { 'data-goes-on': '' }),
  };
  const text = inlines.map((inline, at) => <ReadInline key={at} inline={inline} />);
  switch (type) {
    case 'paragraph':
      return <p {...attributes}>{text}</p>;
    case 'heading':
      return <h4 {...attributes}>{text}</h4>;
    case 'bullet':
      return (
        <ul {...attributes}>
          <li>{text}</li>
        </ul>
      );
    case 'numbered':
      return (
        <ol {...attributes}>
          <li>{text}</li>
        </ol>
      );
  }
}

export function ReadInline({ inline }: { readonly inline: Inline }) {
  const { text, bold, italic, confidential, link } = inline;
  const slanted = italic ? <em>{text}</em> : text;
  const weighted = bold ? <strong>{slanted}</strong> : slanted;
  const content = confidential ? <span data-confidential="">{weighted}</span> : weighted;
  if (link === undefined) return content;
  return (
    <a
      href={link}
      onClick={(event) => {
        event.preventDefault();
        openLink(link);
      }}
    >
      {content}
    </a>
  );
}
