import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useTranslate } from '../stores/settings-store.ts';
import { classNames } from './class-names.ts';
import styles from './Dialog.module.css';
import frames from './ModalFrame.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons, the one that goes on last. */
  readonly footer?: ReactNode;
  /** With it the dialog is a form: Enter and the submit button in the footer run it. */
  readonly onSubmit?: () => void;
  readonly size?: 'small' | 'medium' | 'large' | 'full';
}

/**
 * A modal window inside the window. The native element keeps the focus inside, closes on Esc, gives
 * the focus back and hides the rest from assistive tools. `data-autofocus` on a control makes it first.
 */
export function Dialog({ title, onClose, children, footer, onSubmit, ...rest }: DialogProps) {
  const t = useTranslate();
  const titleId = useId();
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
            onSubmit();
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
}

/** The bare modal element, for what needs no title bar. A click beside it closes it too. */
export function ModalElement(props: ModalElementProps) {
  const { className, onClose, children, labelledBy, label } = props;
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    if (!dialog) return undefined;
    const before = document.activeElement;
    dialog.showModal();
    firstControl(dialog)?.focus();
    return () => {
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
        if (event.target === event.currentTarget) onClose();
      }}
    >
      {children}
    </dialog>
  );
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
