import { classNames } from './class-names.ts';
import styles from './Icon.module.css';

/** Line drawings on a grid of 20, 1.5 thick. */
const shapes = {
  add: 'M10 4.5v11M4.5 10h11',
  agenda: 'M3.5 4.5h13v11h-13zM8 4.5v11M5.2 7.5h1M5.2 10h1M5.2 12.5h1',
  arrowLeft: 'M15.5 10h-11M9 4.5 3.9 10 9 15.5',
  calendar: 'M4 5.5h12v11H4zM4 8.8h12M7.2 3.5v3.2M12.8 3.5v3.2',
  check: 'm4.5 10.5 3.7 3.7 7.3-8',
  chevronDown: 'm5.5 8 4.5 4.5L14.5 8',
  chevronLeft: 'M12 5.5 7.5 10l4.5 4.5',
  chevronRight: 'm8 5.5 4.5 4.5L8 14.5',
  close: 'm5.5 5.5 9 9M14.5 5.5l-9 9',
  document: 'M5.5 3.5h6l3.5 3.4v9.6h-9.5zM11.3 3.6v3.6H15M8 10.5h4.5M8 13.3h4.5',
  edit: 'm4.5 15.5.7-3.2 7.9-7.9 2.5 2.5-7.9 7.9z',
  folder: 'M3.5 15.5v-11h4.6l1.7 2h6.7v9z',
  grip: 'M7.5 5.5h.01M12.5 5.5h.01M7.5 10h.01M12.5 10h.01M7.5 14.5h.01M12.5 14.5h.01',
  import: 'M10 3.5v8.3M6.6 8.6l3.4 3.4 3.4-3.4M4 13v3.5h12V13',
  lock: 'M5 9.2h10v7.3H5zM7.2 9V6.6a2.8 2.8 0 0 1 5.6 0V9',
  lockOpen: 'M5 9.2h10v7.3H5zM7.2 9V6.1a2.8 2.8 0 0 1 5.4-1',
  more: 'M4.6 10h.01M10 10h.01M15.4 10h.01',
  paperclip:
    'm15.4 9.2-5.7 5.7a3.5 3.5 0 0 1-5-5l6.1-6a2.4 2.4 0 0 1 3.4 3.4l-6 6a1.2 1.2 0 0 1-1.7-1.8l5.3-5.2',
  people:
    'M7.6 9.3a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2zM3 16c0-2.6 2-4.3 4.6-4.3s4.6 1.7 4.6 4.3M13 9.2a2.2 2.2 0 1 0-.6-4.3M14.3 11.9c1.7.5 2.7 2 2.7 4.1',
  records: 'M3.5 4.5h13v11h-13zM12 4.5v11M13.8 7.5h1M13.8 10h1M13.8 12.5h1',
  remove: 'M4.5 10h11',
  search: 'M9 14.2a5.2 5.2 0 1 0 0-10.4 5.2 5.2 0 0 0 0 10.4zM12.8 12.8l3.7 3.7',
  settings: 'M3.5 6.5h6M13.5 6.5h3M3.5 13.5h3M10.5 13.5h6M11.5 4.5v4M8.5 11.5v4',
  trash: 'M4 6h12M8 5.8V4h4v1.8M5.6 6l.7 10.5h7.4L14.4 6M8.6 9v4.7M11.4 9v4.7',
} as const;

export type IconName = keyof typeof shapes;

/** Made of dots alone, which need more weight than a line. */
const dotted: ReadonlySet<IconName> = new Set(['grip', 'more']);

/** Always beside a text or inside a labelled control, so it is hidden from assistive tools. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={classNames(styles['icon'], dotted.has(name) && styles['dotted'])}
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[name]} />
    </svg>
  );
}
