import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { goesOnOverBlanks } from '../../shared/export/lists.ts';
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
  let number = 1;
  for (const line of children.slice(0, index).reverse()) {
    const { type, level } = lineAttributes(line);
    const isOwnLevel = isList(line) && level === 0;
    if (isOwnLevel && type === 'numbered') number += 1;
    else if (isOwnLevel || !(isList(line) || isBlank(line))) break;
  }
  return number;
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
