import { baseKeymap, chainCommands } from 'prosemirror-commands';
import { inputRules, undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { DOMParser, Fragment, Slice, type Node } from 'prosemirror-model';
import { EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import type { Captured } from '../../shared/capture/capture-change.ts';
import { paragraph } from '../../shared/meeting/blocks.ts';
import type { Block } from '../../shared/meeting/schema.ts';
import { isEnabled } from '../commands/registry.ts';
import { commandsFor } from '../commands/shortcuts.ts';
import { isLetter } from '../commands/typing.ts';
import { blocksFromDoc, docFromBlocks, lineFromBlock } from './blocks-doc.ts';
import { abbreviationAtEnter, abbreviationRule } from './capture/abbreviation-rule.ts';
import { capturePlugin } from './capture/capture-plugin.ts';
import { nameListPlugin } from './capture/name-list.ts';
import type { Capture } from './capture/suggestion.ts';
import { speakerRule } from './capture/speaker-rule.ts';
import { CAPTURED } from './capture/take-over.ts';
import { fitHeight } from './hold-height.ts';
import { blocksFromPage } from './html-blocks.ts';
import { isWellInSight, roomAround } from './in-sight.ts';
import { listRules } from './input-rules.ts';
import { labelClipboardPlugin } from './label-clipboard.ts';
import { labelPlugin, type LabelOf } from './labels.ts';
import { listRunsPlugin } from './list-runs.ts';
import {
  emptyAll,
  endList,
  lineAbove,
  newLine,
  plainAtStart,
  shiftLevel,
} from './line-commands.ts';
import { editorSchema, lineAttributes, type LineAttributes } from './schema.ts';
import { spellingMarks } from './spelling/marks.ts';
import { suggestionListPlugin } from './spelling/suggestion-list.ts';
import { wordMenuPlugin } from './spelling/word-menu.ts';
import { tellWhenPainted } from '../stores/tell-when-painted.ts';
import { FROM_STORE } from './sync.ts';
import { letterKeys } from './type-letter.ts';
import { isTyped, typing } from './typed.ts';

export interface EditorOptions {
  readonly blocks: readonly Block[];
  readonly label: () => string;
  readonly labelOf: () => LabelOf;
  /** How lines are taken over as decisions and actions; `null` where they are not. */
  readonly capture: () => Capture | null;
  readonly readOnly: () => boolean;
  readonly onChange: (blocks: readonly Block[]) => void;
  readonly onFocus: (view: EditorView) => void;
  readonly onLink: (href: string) => void;
}

/** The editor itself. It has no undo of its own: that is the meeting's, across everything. */
export function createView(place: HTMLElement, options: EditorOptions): EditorView {
  const { onChange, onFocus, onLink } = options;
  /** A click puts the cursor elsewhere by itself. */
  let isPointing = false;
  /** Written by the key that is being handled; see `isTyped`. */
  let isByKey = false;
  let mayBeOutOfSight = false;
  /** Seen as taken over already, while the meeting is still to hear of it. */
  let taken: Captured | null = null;
  const labelAhead: LabelOf = (ref) =>
    taken?.ref?.id === ref.id ? (options.capture()?.labelAhead(taken) ?? null) : null;
  const labelOf: LabelOf = (ref) => options.labelOf()(ref) ?? labelAhead(ref);
  /** As its own source, so that what is typed behind it never takes its place. */
  const tellTaken = (captured: Captured) => {
    const { doc } = view.state;
    tellWhenPainted(captured, () => {
      options.capture()?.record(blocksFromDoc(doc), captured);
      taken = null;
      bringInSight();
    });
  };
  const bringInSight = () => {
    if (!mayBeOutOfSight) return;
    mayBeOutOfSight = false;
    if (!isWellInSight(view)) view.dispatch(view.state.tr.scrollIntoView());
  };
  /** What is written while it is told is in what is told. */
  let isTelling = false;
  const tellChange = () => {
    isTelling = true;
    try {
      letters.write(view);
    } finally {
      isTelling = false;
    }
    onChange(blocksFromDoc(view.state.doc));
    bringInSight();
  };
  const letters = letterKeys(() => {
    tellWhenPainted(view, tellChange);
  });
  const view: EditorView = new EditorView(null, {
    state: EditorState.create({
      doc: docFromBlocks(options.blocks),
      plugins: [
        suggestionListPlugin(),
        nameListPlugin(options.capture),
        abbreviationAtEnter(options.capture),
        capturePlugin(options.capture),
        inputRules({
          rules: [speakerRule(options.capture), abbreviationRule(options.capture)],
        }),
        listRules(),
        labelPlugin(() => labelOf),
        listRunsPlugin(),
        spellingMarks(),
        wordMenuPlugin(),
        labelClipboardPlugin((ref) => labelOf(ref) !== null),
        lineKeys(),
        keymap(baseKeymap),
      ],
    }),
    editable: () => !options.readOnly(),
    attributes: () => ({
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-label': options.label(),
      class: 'blocks',
      // Names and abbreviations are not for the system's own “corrections”.
      autocorrect: 'off',
      autocapitalize: 'off',
      // Also what cannot be written is gone to with Tab and read.
      tabindex: '0',
      'aria-readonly': String(options.readOnly()),
    }),
    dispatchTransaction: (transaction) => {
      // Only `takeOver` sets this.
      const captured = transaction.getMeta(CAPTURED) as Captured | undefined;
      if (captured) taken = captured;
      isByKey = isTyped(transaction);
      view.updateState(view.state.apply(transaction));
      isByKey = false;
      letters.follow(transaction);
      if (!transaction.docChanged || transaction.getMeta(FROM_STORE) === true) return;
      if (isTelling) return;
      if (captured) tellTaken(captured);
      else tellWhenPainted(view, tellChange);
    },
    handleScrollToSelection: () => {
      mayBeOutOfSight = isByKey;
      if (isByKey || isWellInSight(view)) return true;
      fitHeight(view.dom);
      return false;
    },
    scrollThreshold: roomAround,
    scrollMargin: roomAround,
    handleKeyPress: letters.type,
    clipboardParser: pastedPages,
    transformPasted: (slice) => endingIn(view.state.selection.$to.parent, slice),
    // Only a picture, say: nothing of it can be kept, so the selection must not give way to it.
    handlePaste: (_, __, slice) => slice.size === 0 || pasteLines(view, slice),
    clipboardTextParser: (text) => sliceOf(text.split(/\r\n|\r|\n/).map(paragraph)),
    clipboardTextSerializer: (slice) => slice.content.textBetween(0, slice.content.size, '\n'),
    handleDOMEvents: {
      mousedown: () => {
        isPointing = true;
      },
      mouseup: () => {
        isPointing = false;
      },
      focus: () => {
        onFocus(view);
        // The view puts its cursor back a moment later, and a quick key would come before it.
        if (!isPointing) view.focus();
      },
      // A key of the app is not the editor's: its “select all” would take Ctrl+Shift+A with Caps Lock.
      keydown: (_, event) => keepLetter(event) || isCommandKey(event),
      // Chromium keeps an undo of its own for what it sees on the page; the meeting knows better.
      beforeinput: (_, event) => {
        if (!event.inputType.startsWith('history')) return false;
        event.preventDefault();
        return true;
      },
    },
    handleClick: (_, __, event) => followLink(event, onLink),
  });
  // Only when it is whole: the page would be laid out once more for each attribute it takes there.
  place.append(view.dom);
  return view;
}

/** A letter means nothing to what is around the text, and whatever hears of it makes it later. Takes no key. */
function keepLetter(event: KeyboardEvent): false {
  if (isLetter(event)) event.stopPropagation();
  return false;
}

function isCommandKey(event: KeyboardEvent): boolean {
  const modified = event.ctrlKey || event.metaKey || event.altKey;
  return modified && commandsFor(event).some(isEnabled);
}

function lineKeys() {
  const enter = typing(chainCommands(emptyAll, endList, lineAbove, newLine));
  return keymap({
    Enter: enter,
    // A line is a paragraph here, so there is no smaller step. It accepts no chip: see `capturePlugin`.
    'Shift-Enter': enter,
    Backspace: chainCommands(undoInputRule, plainAtStart),
    Tab: shiftLevel(1),
    'Shift-Tab': shiftLevel(-1),
  });
}

/** Open at both ends, so that one pasted line joins the line it is pasted into. */
function sliceOf(blocks: readonly Block[]): Slice {
  return new Slice(Fragment.from(blocks.map(lineFromBlock)), 1, 1);
}

/** What was copied up to the start of a line says nothing of that line: it stays what it is where this is pasted. */
function endingIn(line: Node, slice: Slice): Slice {
  const { content, openStart, openEnd } = slice;
  const isUpToLine = content.childCount > 1 && content.lastChild?.content.size === 0 && openEnd > 0;
  if (!isUpToLine || line.type !== editorSchema.nodes.line) return slice;
  const end = editorSchema.nodes.line.create({ ...lineAttributes(line), ref: null });
  return new Slice(content.replaceChild(content.childCount - 1, end), openStart, openEnd);
}

/** Into an empty line whole lines come as they are: a list stays a list from its first line on, a label stays. */
function pasteLines(view: EditorView, slice: Slice): boolean {
  const { $from, empty } = view.state.selection;
  const first = slice.content.firstChild;
  const isPlain = first === null || isPlainLine(lineAttributes(first));
  if (!empty || isPlain || $from.parent.content.size > 0) return false;
  const { tr } = view.state;
  tr.replaceWith($from.before(), $from.after(), slice.content);
  const end = $from.before() + slice.content.size;
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(end), -1)).scrollIntoView());
  return true;
}

function isPlainLine({ type, ref }: LineAttributes): boolean {
  return type === 'paragraph' && ref === null;
}

/** Reads pasted HTML. ProseMirror leaves it out when the user asks for plain text (with Shift). */
class PastedPages extends DOMParser {
  override parseSlice(page: globalThis.Node): Slice {
    const blocks = blocksFromPage(page);
    return blocks.length === 0 ? Slice.empty : sliceOf(blocks);
  }
}
const pastedPages = new PastedPages(editorSchema, []);

/** In a text that is being written a click sets the cursor; with Ctrl or Cmd it follows the link. */
function followLink(event: MouseEvent, onLink: (href: string) => void): boolean {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  const href = anchor?.getAttribute('href');
  if (!href || !(event.ctrlKey || event.metaKey)) return false;
  onLink(href);
  return true;
}
