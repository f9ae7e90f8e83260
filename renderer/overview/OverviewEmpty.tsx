import type { CommandId } from '../../shared/commands.ts';
import type { OverviewKind } from '../../shared/overview/overviews.ts';
import { shortcutText } from '../commands/shortcuts.ts';
import { showShelf } from '../stores/library-store.ts';
import { useOverviews } from '../stores/overview-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

interface OverviewEmptyProps {
  readonly kind: OverviewKind;
  /** There is something, but not of what was asked for. */
  readonly isFiltered: boolean;
}

export function OverviewEmpty({ kind, isFiltered }: OverviewEmptyProps) {
  const t = useTranslate();
  const title = t(`overview.empty.${kind}`);
  if (!isFiltered) {
    const key = shortcutText(recordedWith[kind]);
    return <EmptyState title={title} text={t(`overview.emptyText.${kind}`, { key })} />;
  }
  return (
    <EmptyState title={title} text={t(`overview.elsewhere.${kind}`)}>
      <Button
        onClick={() => {
          useOverviews.setState({ owner: '' });
          showShelf({ kind: 'overview', of: kind, series: null });
        }}
      >
        {t('overview.showAll')}
      </Button>
    </EmptyState>
  );
}

const recordedWith = {
  actions: 'record.action',
  decisions: 'record.decision',
  parked: 'parked.add',
} as const satisfies Readonly<Record<OverviewKind, CommandId>>;
