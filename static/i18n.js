/** The page's words: one file for each language, chosen by what the browser asks for. */

import en from "./texts/en.js";

/** @typedef {keyof typeof en} TextName */

export const LANGUAGES = {
  en: "English",
  es: "Español",
  fr: "Français",
  de: "Deutsch",
  it: "Italiano",
  pt: "Português",
};

/** @type {Partial<typeof en>} */
let texts = en;

/** The language of the page; stories may be in another one. */
export let language = "en";

/** Loads the first language of the browser's that there is. */
export async function loadTexts() {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  const found = wanted.find((tag) => tag in LANGUAGES) || "en";
  if (found !== "en") {
    // English stays where a file does not come: a page in another language beats none.
    const loaded = await import(`./texts/${found}.js`).catch(() => null);
    if (!loaded) return;
    texts = loaded.default;
  }
  language = found;
  document.documentElement.lang = found;
}

/**
 * A text, with `{name}` in it replaced by what `values` has under that name.
 *
 * @param {TextName} name
 * @param {Record<string, string | number>} [values]
 * @returns {string}
 */
export function t(name, values = {}) {
  const text = texts[name] ?? en[name];
  return text.replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ""));
}

/**
 * A text whose name is made at run time, or what stands in for it.
 *
 * @param {string} name
 * @param {string} otherwise
 * @returns {string}
 */
export function tOr(name, otherwise) {
  return name in en ? t(/** @type {TextName} */ (name)) : otherwise;
}
