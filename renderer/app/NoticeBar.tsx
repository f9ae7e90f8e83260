import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { useCommands } from '../commands/registry.ts';
import { ExportProgress } from '../exporting/ExportProgress.tsx';
import { useExporting } from '../exporting/exporting-store.ts';
import { keepFocus } from '../meeting/keep-focus.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui, useUi, type Notice } from '../stores/ui-store.ts';
import { afterRender } from '../ui/after-render.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import floating from '../ui/FloatingBar.module.css';
import { Kbd } from '../ui/Kbd.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import styles from './NoticeBar.module.css';

/** Long enough to read it and to take it back; trouble stays until it is dismissed. Milliseconds. */
const DONE_STAYS = 10_000;

/** What just happened and what is under way, read out by assistive tools. The live regions are always there. */
export function NoticeBar() {
  const notice = useUi((state) => state.notice);
  const isExportLong = useExporting((state) => state.isLong);
  const place = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  useEffect(() => {
    if (notice?.tone !== 'done') return undefined;
    // Not while somebody is at it.
    const timer = setInterval(() => {
      if (!place.current?.contains(document.activeElement)) ui.tell(null);
    }, DONE_STAYS);
    return () => {
      clearInterval(timer);
    };
  }, [notice]);
  useHeightTold(place);
  useCommands({
    'view.notice': {
      enabled: () => notice !== null || isExportLong,
      run: () => {
        place.current?.querySelector('button')?.focus();
      },
    },
  });
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
      data-gives-back
      onFocus={({ currentTarget, relatedTarget: from }) => {
        // By its key, by Tab or by a click; from another window or a dialog one only comes back.
        if (!from?.isConnected || from.closest('dialog') || currentTarget.contains(from)) return;
        cameFrom.current = from;
      }}
    >
      <div
        role="status"
        onKeyDown={(event) => {
          if (event.key === 'Escape') leave();
        }}
      >
        {notice && <Bar notice={notice} leave={leave} />}
      </div>
      <ExportProgress goBack={goBack} />
    </div>
  );
}

/** What lies over the page, as a drawer does, ends above the news: see `--notice-height` in the style sheets. */
function useHeightTold(place: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return undefined;
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
