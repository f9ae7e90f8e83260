import { createInstance } from 'i18next';
import { en } from './en/index.ts';
import { nl } from './nl/index.ts';

/** Dutch is the language of the app; every other catalogue has exactly its keys. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

type Leaves<T> = {
  [K in keyof T & string]: T[K] extends string ? Singular<K> : `${K}.${Leaves<T[K]>}`;
}[keyof T & string];
type Singular<K extends string> = K extends `${infer Base}_${'one' | 'other'}` ? Base : K;

/** The same tree of keys, whatever the texts. */
export type Catalogue<T = typeof nl> = {
  readonly [K in keyof T]: T[K] extends string ? string : Catalogue<T[K]>;
};

/** Every text on screen and on paper has a key in the Dutch catalogue; `x_one`/`x_other` are asked for as `x` with a `count`. */
export type TextKey = Leaves<typeof nl>;
export type Translate = (
  key: TextKey,
  values?: Readonly<Record<string, string | number>>,
) => string;

const cache = new Map<Language, Translate>();

export function translator(language: Language): Translate {
  const known = cache.get(language);
  if (known) return known;
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { translation: language === 'nl' ? nl : en } },
  });
  // Most texts have no values, and every view asks for its texts each time it is drawn.
  const plain = new Map<TextKey, string>();
  const translate: Translate = (key, values) => {
    if (values) return i18n.t(key, { ...values });
    const text = plain.get(key) ?? i18n.t(key);
    plain.set(key, text);
    return text;
  };
  cache.set(language, translate);
  return translate;
}
