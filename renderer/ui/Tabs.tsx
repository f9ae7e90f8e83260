import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs as AriaTabs } from 'react-aria-components';
import styles from './Tabs.module.css';

interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: V; readonly label: string; readonly count?: number }[];
  readonly selected: V;
  readonly onSelect: (id: V) => void;
  /** The content of the selected tab. */
  readonly children: ReactNode;
}

export function Tabs<V extends string>({
  label,
  tabs,
  selected,
  onSelect,
  children,
}: TabsProps<V>) {
  return (
    <AriaTabs
      className={styles['tabs'] ?? ''}
      selectedKey={selected}
      onSelectionChange={(key) => {
        const chosen = tabs.find(({ id }) => id === key);
        if (chosen) onSelect(chosen.id);
      }}
    >
      <TabList aria-label={label} className={styles['list'] ?? ''}>
        {tabs.map((tab) => (
          <Tab key={tab.id} id={tab.id} className={styles['tab'] ?? ''}>
            {tab.label}
            {tab.count !== undefined && <span className={styles['count']}> {tab.count}</span>}
          </Tab>
        ))}
      </TabList>
      {/* A panel that only changed its id would keep the old one for those who control it. */}
      <TabPanel key={selected} id={selected} className={styles['panel'] ?? ''}>
        {children}
      </TabPanel>
    </AriaTabs>
  );
}
