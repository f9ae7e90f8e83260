import { useId, useMemo, useState } from 'react';
import type { AppError, Outcome, VersionList as Versions } from '../../shared/api.ts';
import { isEqual } from '../../shared/equal.ts';
import { useMeeting, useMeetingStore } from '../meeting/meeting-context.ts';
import { isWritable } from '../stores/meeting-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { classNames } from '../ui/class-names.ts';
import { ModalElement } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { IconButton } from '../ui/IconButton.tsx';
import frames from '../ui/ModalFrame.module.css';
import { ComparePane } from './ComparePane.tsx';
import { restoreVersion } from './restore-version.ts';
import { NOW, usePair, useVersionList, type Pair } from './use-versions.ts';
import { VersionList } from './VersionList.tsx';
import { whenText, type Telling } from './version-texts.ts';
import styles from './VersionsView.module.css';

/** Earlier states of this meeting: choose one, see what differs, put it back. */
export function VersionsView() {
  const t = useTranslate();
  const titleId = useId();
  const id = useMeeting(({ meeting }) => meeting.id);
  const list = useVersionList(id);
  return (
    <ModalElement
      className={classNames(frames['frame'], styles['view'])}
      labelledBy={titleId}
      onClose={ui.closeOverlay}
    >
      <header className={styles['header']}>
        <h2 id={titleId}>{t('versions.title')}</h2>
        <IconButton icon="close" label={t('versions.close')} onClick={ui.closeOverlay} />
      </header>
      <Content list={list} />
    </ModalElement>
  );
}

function Content({ list }: { readonly list: Outcome<Versions> | null }) {
  const t = useTranslate();
  if (list === null) return <p className={styles['waiting']}>{t('versions.loading')}</p>;
  if (!list.ok) {
    return (
      <div className={styles['waiting']}>
        <DialogError error={list.error} />
      </div>
    );
  }
  if (list.value.versions.length > 0) return <Chooser list={list.value} />;
  return (
    <div className={styles['waiting']}>
      <EmptyState title={t('versions.emptyTitle')} text={t('versions.emptyText')} />
      <Troubles list={list.value} />
    </div>
  );
}

function Chooser({ list }: { readonly list: Versions }) {
  const t = useTranslate();
  const language = useSettings((settings) => settings.language);
  const [now] = useState(() => new Date());
  const store = useMeetingStore();
  // As the list, it is of the moment of opening: what is read here does not move under the clock of the meeting.
  const [current] = useState(() => store.getState().meeting);
  const [chosen, setChosen] = useState(list.versions[0]?.at ?? null);
  const [other, setOther] = useState<string>(NOW);
  const pair = usePair(current, chosen, other);
  const telling: Telling = { t, language, now };
  const read = pair?.ok ? pair.value : null;
  return (
    <div className={styles['body']}>
      <div className={styles['left']}>
        <VersionList
          versions={list.versions}
          chosen={chosen}
          title={current.title}
          telling={telling}
          onChoose={(at) => {
            setChosen(at);
            if (at === other) setOther(NOW);
          }}
        />
        <Troubles list={list} />
      </div>
      <div className={styles['right']}>
        {chosen !== null && (
          <Chosen
            when={whenText(chosen, telling)}
            pair={read?.chosen === chosen ? read : null}
            error={pair && !pair.ok ? pair.error : null}
          />
        )}
        {read && (
          <ComparePane
            pair={read}
            versions={list.versions}
            other={other}
            telling={telling}
            onOther={setOther}
          />
        )}
      </div>
    </div>
  );
}

interface ChosenProps {
  readonly when: string;
  readonly pair: Pair | null;
  readonly error: AppError | null;
}

function Chosen({ when, pair, error }: ChosenProps) {
  const t = useTranslate();
  const store = useMeetingStore();
  const writable = useMeeting(isWritable);
  const current = useMeeting(({ meeting }) => meeting);
  const isNow = useMemo(() => pair !== null && isEqual(pair.version, current), [pair, current]);
  const [trouble, setTrouble] = useState<AppError | null>(null);
  return (
    <>
      <div className={styles['chosen']}>
        <p className={styles['when']}>{t('versions.versionOf', { when })}</p>
        {writable && (
          <Button
            variant="primary"
            disabled={pair === null || isNow}
            onClick={() => {
              if (!pair) return;
              void restoreVersion(store, pair.version, when).then((failed) => {
                setTrouble(failed);
                if (!failed) ui.closeOverlay();
              });
            }}
          >
            {t('versions.restore')}
          </Button>
        )}
      </div>
      <DialogError error={trouble ?? error} />
    </>
  );
}

/** What could not be read or kept, where one looks for versions. */
function Troubles({ list: { unreadable, trouble } }: { readonly list: Versions }) {
  const t = useTranslate();
  if (unreadable === 0 && trouble === null) return null;
  return (
    <div className={styles['troubles']}>
      {unreadable > 0 && <p>{t('versions.unreadable', { count: unreadable })}</p>}
      {trouble && <p>{t('versions.notKept', { reason: t(trouble.key, trouble.values) })}</p>}
    </div>
  );
}
