import { useCallback, useEffect, useState } from 'react';
import type { Outcome } from '../../shared/api.ts';
import type { Checkup, CheckupWeight } from '../../shared/checkup.ts';
import { bridge } from '../bridge.ts';
import { tellTrouble } from '../stores/notices.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { revealLibrary } from '../stores/show-outside.ts';
import { ui } from '../stores/ui-store.ts';
import { Badge, type Tone } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import styles from './CheckupDialog.module.css';
import { checkupCounts, checkupGroups, checkupText, type CheckupGroup } from './checkup-groups.ts';

/** Reads the whole library and tells what is not as it should be. It changes nothing by itself. */
export function CheckupDialog() {
  const t = useTranslate();
  const { answer, again } = useCheckup();
  const [copied, setCopied] = useState(false);
  const checkup = answer?.ok ? answer.value : null;
  const copy = async () => {
    if (!checkup) return;
    const done = await bridge.call('checkup.copy', checkupText(checkup, t));
    if (done.ok) setCopied(true);
    else tellTrouble(done.error);
  };
  return (
    <Dialog
      title={t('checkup.title')}
      onClose={ui.closeOverlay}
      footer={
        <>
          <Button onClick={revealLibrary}>{t('checkup.openFolder')}</Button>
          <Button disabled={!checkup} onClick={() => void copy()}>
            {t('checkup.copy')}
          </Button>
          <Button
            variant="primary"
            data-autofocus
            onClick={() => {
              setCopied(false);
              again();
            }}
          >
            {t('checkup.again')}
          </Button>
        </>
      }
    >
      <div role="status">
        {answer === null && <p className={styles['summary']}>{t('checkup.busy')}</p>}
        {checkup && <Summary checkup={checkup} />}
        {copied && <p className={styles['summary']}>{t('checkup.copied')}</p>}
      </div>
      {answer?.ok === false && <DialogError error={answer.error} />}
      {checkup &&
        checkupGroups(checkup.findings).map((group) => <Group key={group.kind} group={group} />)}
    </Dialog>
  );
}

type Answer = Outcome<Checkup>;

function useCheckup() {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let left = false;
    void bridge.call('checkup.run').then((next) => {
      if (!left) setAnswer(next);
    });
    return () => {
      left = true;
    };
  }, [round]);
  const again = useCallback(() => {
    setAnswer(null);
    setRound((before) => before + 1);
  }, []);
  return { answer, again };
}

function Summary({ checkup }: { readonly checkup: Checkup }) {
  const t = useTranslate();
  return (
    <>
      {checkup.findings.length === 0 && <p className={styles['well']}>{t('checkup.allWell')}</p>}
      <p className={styles['summary']}>
        {checkupCounts(checkup, t)}. {t('checkup.nothingChanged')}
      </p>
    </>
  );
}

const tones: Readonly<Record<CheckupWeight, Tone>> = {
  trouble: 'trouble',
  attention: 'lane',
  note: 'neutral',
};

function Group({ group: { kind, weight, findings } }: { readonly group: CheckupGroup }) {
  const t = useTranslate();
  const id = `checkup-${kind}`;
  return (
    <section className={styles['group']} aria-labelledby={id}>
      <h3 id={id} className={styles['what']}>
        <Badge tone={tones[weight]}>{t(`checkup.weight.${weight}`)}</Badge>
        <span>{t(`checkup.what.${kind}`)}</span>
      </h3>
      <p className={styles['todo']}>{t(`checkup.todo.${kind}`)}</p>
      <ul className={styles['files']}>
        {findings.map(({ file, about }) => (
          <li key={file}>
            {about !== '' && <span className={styles['about']}>{about}</span>}
            <span className={styles['file']}>{file}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
