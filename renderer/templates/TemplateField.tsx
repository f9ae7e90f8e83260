import type { Series } from '../../shared/meeting/schema.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import styles from './TemplateField.module.css';
import { useFoundTemplate } from './use-found-template.ts';

interface TemplateFieldProps {
  readonly series: Series | null;
  /** The export goes without the template. */
  readonly plain: boolean;
  readonly onChange: (plain: boolean) => void;
}

/** Of an export to Word: with the template, what is the matter with it, and the way to another. */
export function TemplateField({ series, plain, onChange }: TemplateFieldProps) {
  const t = useTranslate();
  const found = useFoundTemplate(series?.id ?? null);
  const view = found?.ok ? found.value : null;
  const count = view?.findings.length ?? 0;
  return (
    <div className={styles['field']}>
      {view && (
        <CheckField
          label={t('templates.use', { name: view.name })}
          checked={!plain}
          onChange={(isUsed) => {
            onChange(!isUsed);
          }}
        />
      )}
      {found?.ok === false && (
        <>
          <DialogError error={found.error} />
          <CheckField label={t('templates.without')} checked={plain} onChange={onChange} />
        </>
      )}
      {found && (
        <Button
          variant="quiet"
          onClick={() => {
            ui.show({ kind: 'template', series });
          }}
        >
          {count > 0 ? t('templates.useHint', { count }) : t('templates.show')}
        </Button>
      )}
    </div>
  );
}
