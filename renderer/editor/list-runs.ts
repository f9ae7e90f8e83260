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

function kindOf(line: Node) {
  const isBlank = lineAttributes(line).ref === null && line.textContent.trim() === '';
  return { isList: isList(line), isBlank };
}

/** A line that records a decision or an action is printed as a text of its own. */
function isList(line: Node): boolean {
  const { type, ref } = lineAttributes(line);
  return ref === null && (type === 'bullet' || type === 'numbered');
}
