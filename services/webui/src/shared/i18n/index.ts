import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { speak } from '../api/http';
import { core } from './zh/core';

export type Language = 'zh' | 'en';

const STORAGE_KEY = 'duban.language';

function remembered(): Language {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

function apply(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  speak(language === 'zh' ? 'zh-CN' : 'en');
}

void i18next.use(initReactI18next).init({
  resources: { zh: { translation: { ...core } } },
  lng: 'zh',
  fallbackLng: 'zh',
  initAsync: false,
  // React escapes what it renders; escaping twice would show entities to the reader.
  interpolation: { escapeValue: false },
});
apply('zh');

/** Words that only some pages say: fetched with those, a phone that files a hazard waits for none of them. */
const ofFeature = {
  accountability: () => import('./zh/accountability'),
  duty: () => import('./zh/duty'),
  flash: () => import('./zh/flash'),
  incident: () => import('./zh/incident'),
  plate: () => import('./zh/plate'),
  publicity: () => import('./zh/publicity'),
  registry: () => import('./zh/registry'),
};
export type Feature = keyof typeof ofFeature;

/** Has the words of these features at hand. */
export async function bring(features: readonly Feature[]): Promise<void> {
  await Promise.all(features.map(async (feature) => {
    i18next.addResourceBundle('zh', 'translation', { ...(await ofFeature[feature]()) }, true);
  }));
}

/** English is fetched by those who read it: a third of the words every phone would load for nothing. */
async function fetchWords(language: Language): Promise<void> {
  if (language === 'zh' || i18next.hasResourceBundle(language, 'translation')) return;
  const { en } = await import('./en');
  i18next.addResourceBundle(language, 'translation', en);
}

/** Before the first page is drawn; without its words the page speaks Chinese. */
export async function rememberLanguage(): Promise<void> {
  if (remembered() === 'en') await switchLanguage('en').catch(() => undefined);
}

export async function switchLanguage(language: Language): Promise<void> {
  await fetchWords(language);
  await i18next.changeLanguage(language);
  apply(language);
  try {
    localStorage.setItem(STORAGE_KEY, language);
  } catch {
    // A browser that forbids storage merely forgets the choice.
  }
}

export { i18next };
