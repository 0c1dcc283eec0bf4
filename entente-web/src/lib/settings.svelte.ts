import { route } from './route.svelte';

export type Language = 'en' | 'ar';
export type Theme = 'system' | 'light' | 'dark';

function stored(key: string): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return ''; // storage may be forbidden; the choice then lasts as long as the page
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // see above
  }
}

class Settings {
  #language = $state<Language>(stored('language') === 'ar' ? 'ar' : 'en');
  #theme = $state<Theme>(['light', 'dark'].includes(stored('theme')) ? (stored('theme') as Theme) : 'system');

  /** The interface's language: the address names it, or it is the last that was chosen. */
  get language(): Language {
    const named = route.value('lang');
    return named === 'ar' || named === 'en' ? named : this.#language;
  }

  set language(value: Language) {
    this.#language = value;
    keep('language', value);
  }

  get theme(): Theme {
    return this.#theme;
  }

  set theme(value: Theme) {
    this.#theme = value;
    keep('theme', value);
  }

  get direction(): 'ltr' | 'rtl' {
    return this.language === 'ar' ? 'rtl' : 'ltr';
  }
}

export const settings = new Settings();
