import type { EditorView } from 'prosemirror-view';
import { useContext, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { Block } from '../../shared/meeting/schema.ts';
import { isEmpty } from '../../shared/meeting/blocks.ts';
import { MeetingContext } from '../meeting/meeting-context.ts';
import { setActiveEditor, forgetEditor, knowEditor } from './active-editor.ts';
import type { Capture } from './capture/suggestion.ts';
import { createView } from './create-view.ts';
import { followPlace, goToPlace, type KeptPlace } from './editor-place.ts';
import { holdHeight } from './hold-height.ts';
import type { LabelOf } from './labels.ts';
import { openLink } from '../stores/show-outside.ts';
import { tellTyping } from '../stores/tell-when-painted.ts';
import { useReadOnly } from '../ui/read-only.ts';
import './editor.css';
import { syncTransaction } from './sync.ts';

interface BlockEditorProps {
  readonly blocks: readonly Block[];
  readonly onChange: (blocks: readonly Block[]) => void;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly placeholder?: string;
  /** The cursor starts in this text: where it was kept, or else at the end. */
  readonly startsIn?: KeptPlace;
  readonly labelOf?: LabelOf;
  /** How lines are taken over as decisions and actions. */
  readonly capture?: Capture;
  readonly size?: 'text' | 'large';
}

const noLabels: LabelOf = () => null;

/** A text that can be written. Give it a `key` for what it edits: another text is another editor. */
export function BlockEditor(props: BlockEditorProps) {
  const {
    blocks,
    label,
    placeholder,
    startsIn,
    labelOf = noLabels,
    capture = null,
    size = 'text',
  } = props;
  const store = useContext(MeetingContext);
  const place = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView | null>(null);
  const labels = useRef(labelOf);
  const capturing = useRef<Capture | null>(capture);
  const readOnly = useReadOnly();
  const locked = useRef(readOnly);
  const named = useRef(label);
  const changed = useEffectEvent(props.onChange);

  const mount = useEffectEvent((element: HTMLDivElement) =>
    createView(element, {
      blocks,
      label: () => named.current,
      labelOf: () => labels.current,
      capture: () => capturing.current,
      readOnly: () => locked.current,
      onChange: (next) => {
        changed(next);
      },
      onFocus: setActiveEditor,
      onLink: openLink,
    }),
  );

  // With what stands around it: a text that came a frame later would be laid out and painted on its own.
  useLayoutEffect(() => {
    if (!place.current) return;
    const view = mount(place.current);
    editor.current = view;
    knowEditor(view);
    // Over the foot of a small one hangs what is chosen from, in front of the text below it.
    const release = size === 'large' ? holdHeight(place.current, view.dom) : undefined;
    return () => {
      release?.();
      tellTyping();
      editor.current = null;
      forgetEditor(view);
      view.destroy();
    };
  }, [size]);

  useEffect(() => {
    locked.current = readOnly;
    named.current = label;
    editor.current?.setProps({});
  }, [readOnly, label]);

  useLayoutEffect(() => {
    const view = editor.current;
    if (!startsIn || !view) return undefined;
    goToPlace(view, startsIn.recall());
    return followPlace(view, startsIn.keep);
  }, [startsIn]);

  useEffect(() => {
    capturing.current = capture;
  }, [capture]);

  useEffect(() => {
    const view = editor.current;
    if (!view) return;
    const cursor = store?.getState().cursor ?? 'follows';
    const transaction = syncTransaction(view.state, blocks, cursor);
    if (transaction) view.dispatch(transaction);
  }, [blocks, store]);

  useEffect(() => {
    labels.current = labelOf;
    const view = editor.current;
    view?.dispatch(view.state.tr);
  }, [labelOf]);

  return (
    <div className="block-editor" data-size={size}>
      {placeholder !== undefined && !readOnly && isEmpty(blocks) && blocks.length < 2 && (
        <p className="block-editor-placeholder" aria-hidden="true">
          {placeholder}
        </p>
      )}
      <div ref={place} />
    </div>
  );
}
