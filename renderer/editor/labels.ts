import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import type { RecordRef } from '../../shared/meeting/schema.ts';
import { lineAttributes } from './schema.ts';

/** What stands before a line that records a decision or an action: “Actie 31 · Samira · 1 apr”. */
export interface LineLabel {
  readonly text: string;
  readonly tone: 'decision' | 'action';
}
export type LabelOf = (ref: RecordRef) => LineLabel | null;

/** Shows labels in front of lines. They belong to the records, so they are never part of the text. */
export function labelPlugin(labelOf: () => LabelOf): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const found: Decoration[] = [];
        doc.forEach((line, offset) => {
          const { ref } = lineAttributes(line);
          const label = ref && labelOf()(ref);
          if (!label) return;
          const { tone, text } = label;
          found.push(
            Decoration.widget(offset + 1, () => chip(label), {
              side: -1,
              key: `${tone} ${text}`,
              ignoreSelection: true,
            }),
            Decoration.node(offset, offset + line.nodeSize, { 'data-record': tone }),
          );
        });
        return DecorationSet.create(doc, found);
      },
    },
  });
}

function chip({ text, tone }: LineLabel): HTMLElement {
  const element = document.createElement('span');
  element.className = 'line-label';
  element.dataset['tone'] = tone;
  element.contentEditable = 'false';
  element.textContent = text;
  return element;
}
