import { runCommand } from '../commands/registry.ts';
import { useLibrary } from '../stores/library-store.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';

export function EmptyShelf() {
  const t = useTranslate();
  return (
    <EmptyState title={t('library.emptyShelf')} text={t('library.emptyShelfText')}>
      <Button onClick={() => runCommand('meeting.new')}>{t('library.newMeeting')}</Button>
    </EmptyState>
  );
}

export function EmptyTrash() {
  const t = useTranslate();
  return <EmptyState title={t('library.emptyTrash')} text={t('library.emptyTrashText')} />;
}

export function NothingFound() {
  const t = useTranslate();
  const query = useLibrary((state) => state.query.trim());
  return (
    <EmptyState title={t('library.nothingFound')} text={t('library.nothingFoundText', { query })}>
      <Button
        onClick={() => {
          useLibrary.setState({ query: '' });
        }}
      >
        {t('library.showAll')}
      </Button>
    </EmptyState>
  );
}
