import { languages, translator } from '../../shared/i18n/translator.ts';
import { bridge } from '../bridge.ts';
import { useSettings } from '../stores/settings-store.ts';
import { isTextScale } from './text-scale.ts';

/** Main gives language, text size and theme along in the address, so that the first paint has them right. */
export function readAddress(search: string): void {
  const query = new URLSearchParams(search);
  const language = languages.find((known) => known === query.get('lang'));
  const scale = Number(query.get('scale'));
  useSettings.setState({
    ...(language && { language }),
    ...(isTextScale(scale) && { textScale: scale }),
    ...(query.get('theme') === 'contrast' && { theme: 'contrast' }),
  });
}

export async function readSettings(): Promise<void> {
  useSettings.setState(await bridge.call('settings.read'));
}

/** Keeps the page's own language, text size and contrast as the user, or the system, has set them. */
export function followSettings(): void {
  const asksForContrast = matchMedia('(prefers-contrast: more)');
  const show = () => {
    const { language, textScale, theme } = useSettings.getState();
    const t = translator(language);
    const { style, dataset } = document.documentElement;
    document.documentElement.lang = language;
    style.setProperty('--confidential', JSON.stringify(t('meeting.confidentialMark')));
    style.setProperty('--empty-date', JSON.stringify(t('meeting.emptyDate')));
    style.setProperty('--scale', String(textScale / 100));
    dataset['contrast'] = theme === 'contrast' || asksForContrast.matches ? 'more' : 'usual';
  };
  show();
  useSettings.subscribe(show);
  asksForContrast.addEventListener('change', show);
}
