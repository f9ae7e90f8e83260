import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { goesOnOverBlanks, isListLine, nestLists } from '../../shared/export/lists.ts';
import type { Block } from '../../shared/meeting/schema.ts';
import { lineAttributes } from './schema.ts';

/** Marks the lines in which a list goes on over blank lines, which a style sheet cannot see; see editor.css. */
export function listRunsPlugin(): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        // Asked at every key, and most texts have no list.
        if (!doc.children.some(isList)) return null;
        const goOn = goesOnOverBlanks(doc.children.map(kindOf));
        const found: Decoration[] = [];
        doc.forEach((line, offset, index) => {
          if (goOn[index] !== true) return;
          found.push(Decoration.node(offset, offset + line.nodeSize, { 'data-goes-on': '' }));
        });
        return DecorationSet.create(doc, found);
      },
    },
  });
}

/** The number that this line gets when it goes on with the list above it; 1 where there is none to go on with. */
export function nextNumber({ children }: Node, index: number): number {
  const above = children.slice(0, index);
  const end = above.findLastIndex((line) => !isList(line) && !isBlank(line));
  const run = above
    .slice(end + 1)
    .map(bareBlock)
    .filter(isListLine);
  const next = { type: 'numbered', level: 0, inlines: [] } as const;
  return nestLists([...run, next]).at(-1)?.lines.length ?? 1;
}

/** As it is printed, without its words. */
function bareBlock(line: Node): Block {
  const { type, level } = lineAttributes(line);
  return { type, level, inlines: [] };
}

function kindOf(line: Node) {
  return { isList: isList(line), isBlank: isBlank(line) };
}

function isBlank(line: Node): boolean {
  return lineAttributes(line).ref === null && line.textContent.trim() === '';
}

/** A line that records a decision or an action is printed as a text of its own. */
function isList(line: Node): boolean {
  const { type, ref } = lineAttributes(line);
  return ref === null && (type === 'bullet' || type === 'numbered');
}
