import { languages, translator } from '../../shared/i18n/translator.ts';
import { bridge } from '../bridge.ts';
import { useSettings } from '../stores/settings-store.ts';
import { isTextScale } from './text-scale.ts';

/** Main gives language and text size along in the address, so that the first paint has them right. */
export function readAddress(search: string): void {
  const query = new URLSearchParams(search);
  const language = languages.find((known) => known === query.get('lang'));
  const scale = Number(query.get('scale'));
  useSettings.setState({
    ...(language && { language }),
    ...(isTextScale(scale) && { textScale: scale }),
  });
}

export async function readSettings(): Promise<void> {
  useSettings.setState(await bridge.call('settings.read'));
}

/** Keeps the page's own language and text size as the user has set them. */
export function followSettings(): void {
  const show = () => {
    const { language, textScale } = useSettings.getState();
    document.documentElement.lang = language;
    const confidential = translator(language)('meeting.confidentialMark');
    document.documentElement.style.setProperty('--confidential', JSON.stringify(confidential));
    document.documentElement.style.setProperty('--scale', String(textScale / 100));
  };
  show();
  useSettings.subscribe(show);
}
