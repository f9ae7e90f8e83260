import type { Block, Inline } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import '../editor/editor.css';

/** Blocks to read: the same look as in the editor, links work with a plain click. */
export function ReadBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <div className="blocks">
      {blocks.map((block, index) => {
        const Line = block.type === 'heading' ? 'h4' : 'p';
        return (
          <Line key={index} data-line={block.type} data-level={block.level}>
            {block.inlines.map((inline, at) => (
              <ReadInline key={at} inline={inline} />
            ))}
          </Line>
        );
      })}
    </div>
  );
}

export function ReadInline({ inline }: { readonly inline: Inline }) {
  const { text, bold, italic, link } = inline;
  const slanted = italic ? <em>{text}</em> : text;
  const content = bold ? <strong>{slanted}</strong> : slanted;
  if (link === undefined) return content;
  return (
    <a
      href={link}
      onClick={(event) => {
        event.preventDefault();
        void bridge.call('app.openLink', link);
      }}
    >
      {content}
    </a>
  );
}
