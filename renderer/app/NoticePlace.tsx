import { useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { ExportProgress } from '../exporting/ExportProgress.tsx';
import { keepFocus } from '../meeting/keep-focus.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui, type Notice } from '../stores/ui-store.ts';
import { afterRender } from '../ui/after-render.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import floating from '../ui/FloatingBar.module.css';
import { Kbd } from '../ui/Kbd.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './NoticeBar.module.css';

interface NoticePlaceProps {
  readonly notice: Notice | null;
  /** The one on the page, which tells of an export that is under way too. */
  readonly isPage?: boolean;
}

/** Where notices stand, on the page or in a dialog. The live regions are always there. */
export function NoticePlace({ notice, isPage = false }: NoticePlaceProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useHeightTold(place);
  function leave() {
    ui.tell(null);
    goBack();
  }
  function goBack() {
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus({ preventScroll: true });
    cameFrom.current = null;
    // That may have gone meanwhile, or the mouse came from nowhere.
    afterRender(keepFocus);
  }
  return (
    <div
      ref={place}
      className={styles['place']}
      data-notices
      data-gives-back
      onFocus={({ currentTarget, relatedTarget: from }) => {
        // By its key, by Tab or by a click; from another window or a dialog that closes one only comes back.
        const isOfPage = from?.closest('dialog') === currentTarget.closest('dialog');
        if (!from?.isConnected || !isOfPage || currentTarget.contains(from)) return;
        cameFrom.current = from;
      }}
    >
      <div
        // A dialog may have a status of its own.
        role={isPage ? 'status' : undefined}
        aria-live="polite"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The dialog that it stands in stays.
          event.preventDefault();
          leave();
        }}
      >
        {notice && <Bar notice={notice} leave={leave} />}
      </div>
      {isPage && <ExportProgress goBack={goBack} />}
    </div>
  );
}

/** What lies over the page, as a drawer does, ends above the news: see `--notice-height` in the style sheets. */
function useHeightTold(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!element || element.closest('dialog')) return undefined;
    const { style } = document.documentElement;
    const tell = () => {
      const isThere = [...element.children].some(({ clientHeight }) => clientHeight > 0);
      if (isThere) style.setProperty('--notice-height', `${String(element.offsetHeight)}px`);
      else style.removeProperty('--notice-height');
      // What one is working on in a drawer stays in sight; a column is no lower for it.
      const rail = document.activeElement?.closest('aside');
      if (isThere && rail && getComputedStyle(rail).position === 'absolute')
        document.activeElement?.scrollIntoView({ block: 'nearest' });
    };
    const sizes = new ResizeObserver(tell);
    sizes.observe(element);
    return () => {
      sizes.disconnect();
      style.removeProperty('--notice-height');
    };
  }, [place]);
}

interface BarProps {
  readonly notice: Notice;
  /** The cursor goes back to where it was. */
  readonly leave: () => void;
}

function Bar({ notice, leave }: BarProps) {
  const t = useTranslate();
  return (
    <div className={classNames(floating['bar'], styles['bar'], styles[notice.tone])}>
      <p>{notice.text}</p>
      {notice.actions.length > 0 && <Kbd command="view.notice" />}
      {notice.actions.map(({ label, run }) => (
        <Button
          key={label}
          onClick={() => {
            leave();
            run();
          }}
        >
          {label}
        </Button>
      ))}
      <IconButton icon="close" label={t('app.dismiss')} onClick={leave} />
    </div>
  );
}
