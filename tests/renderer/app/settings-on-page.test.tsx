import { beforeEach, describe, expect, it, vi } from 'vitest';
import { followSettings, readAddress } from '../../../renderer/app/settings-on-page.ts';
import { useSettings } from '../../../renderer/stores/settings-store.ts';
import { defaultSettings } from '../../../shared/defaults.ts';

beforeEach(() => {
  useSettings.setState(defaultSettings);
});

describe('the address of the page', () => {
  it('gives language, text size and contrast for the first paint', () => {
    readAddress('?lang=en&scale=150&theme=contrast');
    const settings = { language: 'en', textScale: 150, theme: 'contrast' };
    expect(useSettings.getState()).toMatchObject(settings);
  });

  it('changes nothing when it says nothing sensible', () => {
    readAddress('?lang=xx&scale=9000');
    expect(useSettings.getState()).toEqual(defaultSettings);
  });
});

describe('the page', () => {
  /** The system asks for more contrast, or does not. */
  function aSystem(matches: boolean) {
    vi.stubGlobal('matchMedia', () => ({ matches, addEventListener: vi.fn() }));
  }

  it('has high contrast when the user or the system asks for it', () => {
    const contrast = () => document.documentElement.dataset['contrast'];
    aSystem(false);
    followSettings();
    expect(contrast()).toBe('usual');
    useSettings.setState({ theme: 'contrast' });
    expect(contrast()).toBe('more');
    useSettings.setState({ theme: 'dark' });
    aSystem(true);
    followSettings();
    expect(contrast()).toBe('more');
  });

  it('keeps language and text size as they are set', () => {
    aSystem(false);
    followSettings();
    useSettings.setState({ language: 'en', textScale: 120 });
    const page = document.documentElement;
    expect([page.lang, page.style.getPropertyValue('--scale')]).toEqual(['en', '1.2']);
  });
});
