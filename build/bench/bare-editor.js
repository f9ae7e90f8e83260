import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { Schema } from 'prosemirror-model';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';

/** ProseMirror as it comes, with paragraphs of plain text: the least that an editor on it costs. */
const schema = new Schema({
  nodes: {
    doc: { content: 'paragraph+' },
    paragraph: { content: 'text*', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
    text: {},
  },
});
document.body.style.whiteSpace = 'break-spaces';
new EditorView(document.body, {
  state: EditorState.create({ schema, plugins: [keymap(baseKeymap)] }),
}).focus();
