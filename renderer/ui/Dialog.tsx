import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { isTextField } from '../commands/typing.ts';
import { isDialogChanged } from '../stores/dialog-drafts.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import frames from './ModalFrame.module.css';
import { IconButton } from './IconButton.tsx';
import { oneAtATime } from './one-at-a-time.ts';
import { tellOpen } from './open-modals.ts';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the one that goes on last. */
  readonly footer?: ReactNode;
  /** With it the dialog is a form: Enter and the submit button in the footer run it, once until it is done. */
  readonly onSubmit?: () => unknown;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
}

/**
 * A modal window inside the window. The native element keeps the focus inside, closes on Esc, gives
 * the focus back and hides the rest from assistive tools. `data-autofocus` on a control makes it first.
 */
export function Dialog({ title, onClose, children, footer, onSubmit, ...rest }: DialogProps) {
  const t = useTranslate();
  const titleId = useId();
  const [once] = useState(oneAtATime);
  const body = <div className={styles['body']}>{children}</div>;
  const foot = footer !== undefined && <div className={styles['footer']}>{footer}</div>;
  return (
    <ModalElement
      labelledBy={titleId}
      onClose={onClose}
      className={classNames(frames['frame'], styles['dialog'], styles[rest.size ?? 'medium'])}
    >
      <div className={styles['header']}>
        <h2 id={titleId}>{title}</h2>
        <IconButton icon="close" label={t('app.close')} onClick={onClose} />
      </div>
      {onSubmit ? (
        <form
          className={styles['form']}
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void once(onSubmit);
          }}
        >
          {body}
          {foot}
        </form>
      ) : (
        <>
          {body}
          {foot}
        </>
      )}
    </ModalElement>
  );
}

interface ModalElementProps {
  readonly className: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly labelledBy?: string;
  readonly label?: string;
  /** For what is only looked something up in: a click beside it closes it whatever was typed. */
  readonly isPassing?: boolean;
}

/** The bare modal element, for what needs no title bar. A click beside it closes it too, unless something was typed. */
export function ModalElement(props: ModalElementProps) {
  const { className, onClose, children, labelledBy, label, isPassing = false } = props;
  const isTyped = useRef(false);
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return undefined;
    const before = document.activeElement;
    dialog.showModal();
    firstControl(dialog)?.focus();
    const tellClosed = tellOpen(dialog);
    return () => {
      tellClosed();
      dialog.close();
      if (before instanceof HTMLElement && before.isConnected)
        before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={className}
      aria-labelledby={labelledBy}
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onMouseDown={(event) => {
        const isBeside = event.target === event.currentTarget;
        const holds = isTyped.current || isDialogChanged() || isHalfTyped(event.currentTarget);
        if (isBeside && (isPassing || !holds)) onClose();
      }}
      onInput={({ target }) => {
        if (isTextField(target)) isTyped.current = true;
      }}
    >
      {children}
    </dialog>
  );
}

/** A day or a time of which a part is typed, which its field tells nobody of. */
function isHalfTyped(dialog: HTMLElement): boolean {
  return [...dialog.querySelectorAll('input')].some(({ validity }) => validity.badInput);
}

/** What the dialog is about comes first; the button that closes it is never where the cursor begins. */
function firstControl(dialog: HTMLElement): HTMLElement | null {
  return (
    dialog.querySelector<HTMLElement>('[data-autofocus]') ??
    dialog.querySelector<HTMLElement>(
      `.${styles['body'] ?? ''} :is(input, select, textarea, button)`,
    )
  );
}
