import type { EditorView } from 'prosemirror-view';

/** What fingers do in an editor that stands in jsdom. */
export function handsOn(view: EditorView) {
  return {
    /** Key by key through the input rules, as a keyboard does. */
    type: (words: string) => {
      for (const sign of words) {
        const { from, to } = view.state.selection;
        const insert = () => view.state.tr.insertText(sign, from, to);
        const handled = view.someProp('handleTextInput', (handle) =>
          handle(view, from, to, sign, insert),
        );
        if (!handled) view.dispatch(insert());
      }
    },
    /** As the browser tells of a key; jsdom itself would type nothing. */
    strike: (sign: string, more: KeyboardEventInit = {}) => {
      const charCode = sign.codePointAt(0) ?? 0;
      const key = new KeyboardEvent('keypress', { charCode, cancelable: true, ...more });
      return view.dom.dispatchEvent(key) ? 'left to the browser' : 'taken';
    },
    /** A key that is no letter. */
    press: (key: string, more: KeyboardEventInit = {}) => {
      view.dom.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
      );
    },
  };
}
