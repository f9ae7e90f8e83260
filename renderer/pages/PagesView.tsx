import { useEffect, useRef, useState, type RefObject } from 'react';
import type { PagesPreview } from '../../shared/export/preview.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { openLink } from '../stores/show-outside.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { scrolled, scrollTo } from './page-scrolling.ts';
import { fillFrame, pixels, type PageFrame } from './page-frame.ts';
import styles from './PagesView.module.css';

interface PagesViewProps {
  readonly preview: PagesPreview;
  /** What the pages are of, to be read out. */
  readonly label: string;
  /** The place that is to be in sight. */
  readonly anchor?: string | null;
  /** The user goes from a heading to its item. */
  readonly onItem?: (anchor: string) => void;
}

const SHELL = '<!doctype html><html><head></head><body></body></html>';

/** One page of a document at a time, as it will be printed, and the way through them. */
export function PagesView({ preview, label, anchor = null, onItem }: PagesViewProps) {
  const t = useTranslate();
  const room = useRef<HTMLDivElement>(null);
  const element = useRef<HTMLIFrameElement>(null);
  const [frame, setFrame] = useState<PageFrame | null>(null);
  const [isLoaded, setLoaded] = useState(false);
  const [wanted, setPage] = useState(1);
  const scale = useScale(room, pixels(preview.page.width));
  const [gone, setGone] = useState<string | null>(null);
  // The document is made anew while one reads on; only another place moves it.
  if (frame && anchor !== gone) {
    setGone(anchor);
    const place = anchor === null ? null : frame.find(anchor);
    if (place) setPage(frame.pageOf(place));
  }
  const pages = frame?.pages ?? 1;
  const page = Math.min(wanted, pages);

  useEffect(() => {
    let isCurrent = true;
    if (isLoaded && element.current) {
      void fillFrame(element.current, preview).then((next) => {
        if (isCurrent) setFrame(next);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [isLoaded, preview]);
  useEffect(() => {
    frame?.show(page);
  }, [frame, page]);

  const go = (to: number) => {
    setPage(Math.min(pages, Math.max(1, to)));
  };
  usePageKeys(room, element, { page, pages, go });
  useLinks(element, frame, go, onItem);

  return (
    <section className={styles['view']} aria-label={label} ref={room}>
      <div className={styles['bar']}>
        <IconButton
          icon="chevronLeft"
          label={t('house.previousPage')}
          aria-disabled={page === 1}
          onClick={() => {
            go(page - 1);
          }}
        />
        <span role="status" className={styles['count']}>
          {t('house.pageOf', { page, pages })}
        </span>
        <IconButton
          icon="chevronRight"
          label={t('house.nextPage')}
          aria-disabled={page === pages}
          onClick={() => {
            go(page + 1);
          }}
        />
      </div>
      <div
        className={styles['sheet']}
        style={{
          width: pixels(preview.page.width) * scale,
          height: pixels(preview.page.height) * scale,
        }}
      >
        <iframe
          ref={element}
          title={label}
          sandbox="allow-same-origin"
          srcDoc={SHELL}
          style={{
            width: pixels(preview.page.width),
            height: pixels(preview.page.height),
            transform: `scale(${String(scale)})`,
          }}
          onLoad={() => {
            setLoaded(true);
          }}
        />
      </div>
    </section>
  );
}

/** How much smaller a page is shown, so that its width fits; never larger than on paper. */
function useScale(room: RefObject<HTMLElement | null>, width: number): number {
  const [scale, setScale] = useState(1);
  useEffect(() => {
    const place = room.current;
    if (!place) return undefined;
    const observer = new ResizeObserver(() => {
      setScale(Math.min(1.1, place.clientWidth / width));
    });
    observer.observe(place);
    return () => {
      observer.disconnect();
    };
  }, [room, width]);
  return scale;
}

interface Turning {
  readonly page: number;
  readonly pages: number;
  readonly go: (page: number) => void;
}
type Element = RefObject<HTMLIFrameElement | null>;

/** Page Up and Page Down turn the page, in the frame and around it. */
function usePageKeys(
  room: RefObject<HTMLElement | null>,
  element: Element,
  { page, pages, go }: Turning,
): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const to = { PageDown: page + 1, PageUp: page - 1, Home: 1, End: pages }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      if (event.key.startsWith('Page') && scrolled(room.current, to - page)) return;
      go(to);
      if (to >= 1 && to <= pages) scrollTo(room.current, event.key === 'PageUp' ? 'end' : 'start');
    };
    const outside = room.current;
    const inside = element.current?.contentDocument;
    outside?.addEventListener('keydown', onKey);
    inside?.addEventListener('keydown', onKey);
    inside?.addEventListener('keydown', passOn);
    return () => {
      outside?.removeEventListener('keydown', onKey);
      inside?.removeEventListener('keydown', onKey);
      inside?.removeEventListener('keydown', passOn);
    };
  });
}

/** The keys of the app work wherever the focus is, and a frame keeps its own. */
function passOn(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const copy = new KeyboardEvent('keydown', event);
  if (!window.dispatchEvent(copy)) event.preventDefault();
}

/** Links go to their place in the document, to the item or to the browser; the frame stays what it is. */
function useLinks(
  element: Element,
  frame: PageFrame | null,
  go: (page: number) => void,
  onItem: PagesViewProps['onItem'],
): void {
  useEffect(() => {
    const inside = element.current?.contentDocument;
    if (!inside || !frame) return undefined;
    const linkOf = ({ target }: Event) => (target as globalThis.Element).closest('a');
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      if (!link) return;
      event.preventDefault();
      const href = link.getAttribute('href') ?? '';
      if (link.classList.contains('to-item')) onItem?.(href.slice(1));
      else if (href.startsWith('#')) {
        const place = frame.find(href.slice(1));
        if (place) go(frame.pageOf(place));
      } else openLink(href);
    };
    // Tab goes on to the next page.
    const onFocus = (event: Event) => {
      const link = linkOf(event);
      if (link) go(frame.pageOf(link));
    };
    inside.addEventListener('click', onClick);
    inside.addEventListener('focusin', onFocus);
    return () => {
      inside.removeEventListener('click', onClick);
      inside.removeEventListener('focusin', onFocus);
    };
  });
}
