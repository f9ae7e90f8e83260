import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Tabs.module.css';

interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: V; readonly label: string; readonly count?: number }[];
  readonly selected: V;
  readonly onSelect: (id: V) => void;
  /** The content of the selected tab. */
  readonly children: ReactNode;
}

const FOCUSABLE = ':is(button, input, select, textarea):not(:disabled, [tabindex="-1"])';

/**
 * Tabs as in the pattern of the ARIA Authoring Practices (w3.org/WAI/ARIA/apg/patterns/tabs), which the
 * arrow keys go through and choose at once; the one down goes into the panel. Not those of React Aria: at every row that comes into a
 * panel they look for what can have the focus there, which lays the page out within a key of the typing.
 */
export function Tabs<V extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: TabsProps<V>) {
  const name = useId();
  const list = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const tabName = (id: V) => `${name}tab-${id}`;
  const panelName = `${name}panel-${selected}`;

  function walk(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      panel.current?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
      return;
    }
    const at = tabs.findIndex(({ id }) => id === selected);
    const next = tabs[tabAfterKey(event.key, at, tabs.length)];
    if (!next) return;
    event.preventDefault();
    onSelect(next.id);
    list.current?.querySelector<HTMLElement>(`#${CSS.escape(tabName(next.id))}`)?.focus();
  }

  return (
    <div className={styles['tabs']}>
      <div ref={list} role="tablist" aria-label={label} className={styles['list']} onKeyDown={walk}>
        {tabs.map((tab) => {
          const isSelected = tab.id === selected;
          return (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={tabName(tab.id)}
              className={styles['tab']}
              aria-selected={isSelected}
              aria-controls={isSelected ? panelName : undefined}
              tabIndex={isSelected ? 0 : -1}
              onClick={() => {
                onSelect(tab.id);
              }}
            >
              {tab.label}
              {tab.count !== undefined && <span className={styles['count']}> {tab.count}</span>}
            </button>
          );
        })}
      </div>
      <div
        key={selected}
        ref={panel}
        role="tabpanel"
        id={panelName}
        aria-labelledby={tabName(selected)}
        className={styles['panel']}
      >
        {children}
      </div>
    </div>
  );
}

/** From the last tab one comes to the first; -1 for a key that goes nowhere. */
function tabAfterKey(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return -1;
  }
}
