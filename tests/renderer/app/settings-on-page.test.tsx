import { beforeEach, describe, expect, it } from 'vitest';
import { followSettings, readAddress } from '../../../renderer/app/settings-on-page.ts';
import { useSettings } from '../../../renderer/stores/settings-store.ts';
import { defaultSettings } from '../../../shared/defaults.ts';

beforeEach(() => {
  useSettings.setState(defaultSettings);
});

describe('the address of the page', () => {
  it('gives language and text size for the first paint', () => {
    readAddress('?lang=en&scale=150');
    expect(useSettings.getState()).toMatchObject({ language: 'en', textScale: 150 });
  });

  it('changes nothing when it says nothing sensible', () => {
    readAddress('?lang=xx&scale=9000');
    expect(useSettings.getState()).toEqual(defaultSettings);
  });
});

it('keeps language and text size of the page as they are set', () => {
  followSettings();
  useSettings.setState({ language: 'en', textScale: 120 });
  const page = document.documentElement;
  expect([page.lang, page.style.getPropertyValue('--scale')]).toEqual(['en', '1.2']);
});
