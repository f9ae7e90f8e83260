import type { AgendaItem, Contribution } from '../../../shared/meeting/schema.ts';
import { BlockEditor } from '../../editor/BlockEditor.tsx';
import { runCommand } from '../../commands/registry.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { WhenWritable } from '../../ui/WhenWritable.tsx';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import { removeRow } from './remove-row.ts';
import styles from './PrepareView.module.css';

/** What the constituencies hand in for this item, each in a lane of its own. */
export function ContributionList({ item }: { readonly item: AgendaItem }) {
  const t = useTranslate();
  const lanes = useMeeting(({ series }) => series?.lanes);
  return (
    <section className={styles['section']}>
      <h2>{t('meeting.contributions')}</h2>
      {item.contributions.map((contribution) => (
        <Lane key={contribution.id} item={item.id} contribution={contribution} />
      ))}
      <datalist id="lane-names">
        {lanes?.map((lane) => (
          <option key={lane} value={lane} />
        ))}
      </datalist>
      <WhenWritable>
        <Button
          variant="quiet"
          className={styles['add']}
          onClick={() => {
            runCommand('contribution.add');
          }}
        >
          + {t('meeting.addContribution')}
        </Button>
      </WhenWritable>
    </section>
  );
}

interface LaneProps {
  readonly item: string;
  readonly contribution: Contribution;
}

function Lane({ item, contribution: { id, from, blocks } }: LaneProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  const of = { list: 'contributions', item, id } as const;

  function set(fields: Partial<Omit<Contribution, 'id'>>) {
    const group = `contribution ${id} ${Object.keys(fields).join()}`;
    store.getState().change({ type: 'row.set', ...of, set: fields }, group);
  }

  return (
    <div className={styles['lane']} data-seen-whole>
      <div className={styles['laneHead']}>
        <TextField
          look="compact"
          labelHidden
          label={t('meeting.contributionFrom')}
          placeholder={t('meeting.contributionFrom')}
          list="lane-names"
          data-field={id}
          value={from}
          onChange={(value) => {
            set({ from: value });
          }}
        />
      </div>
      <div data-text={id}>
        <BlockEditor
          blocks={blocks}
          label={t('meeting.contribution', { from })}
          placeholder={t('meeting.contributionPlaceholder')}
          onChange={(next) => {
            set({ blocks: next });
          }}
        />
      </div>
      {/* Behind the text, so that Tab goes from the name to the text and not to this. */}
      <WhenWritable>
        <IconButton
          icon="close"
          label={t('meeting.remove', { what: t('meeting.contribution', { from }) })}
          onClick={() => {
            removeRow(id, () => {
              store.getState().change({ type: 'row.remove', ...of });
            });
          }}
        />
      </WhenWritable>
    </div>
  );
}
