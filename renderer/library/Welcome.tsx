import type { CommandId } from '../../shared/commands.ts';
import { runCommand } from '../commands/registry.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import styles from './Welcome.module.css';

/** The first start: what the app is for, and three ways to begin. */
export function Welcome() {
  const t = useTranslate();
  return (
    <section className={styles['welcome']}>
      <h2>{t('library.welcomeTitle')}</h2>
      <p>{t('library.welcomeText')}</p>
      <div className={styles['choices']}>
        <Choice
          icon="document"
          command="sample.open"
          title={t('commands.sampleOpen')}
          text={t('library.sampleText')}
        />
        <Choice
          icon="import"
          command="import.file"
          title={t('library.importAgenda')}
          text={t('library.importText')}
        />
        <Choice
          icon="add"
          command="meeting.new"
          title={t('commands.meetingNew')}
          text={t('library.newText')}
        />
      </div>
      <p className={styles['hint']}>{t('library.dropHint')}</p>
    </section>
  );
}

interface ChoiceProps {
  readonly icon: IconName;
  readonly command: CommandId;
  readonly title: string;
  readonly text: string;
}

function Choice({ icon, command, title, text }: ChoiceProps) {
  return (
    <button type="button" className={styles['choice']} onClick={() => runCommand(command)}>
      <Icon name={icon} />
      <span className={styles['texts']}>
        <strong>{title}</strong>
        <span>{text}</span>
      </span>
      <Kbd command={command} />
    </button>
  );
}
