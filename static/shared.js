/** A film that somebody shared: the film, and nothing else. */

import { html } from "./html.js";
import { loadTexts, t } from "./i18n.js";
import { Film } from "./parts/film.js";
import { render } from "./vendor/preact.module.js";

/** @typedef {{title: string, language: string, duration_sec: number}} About */

/** @param {{about: About | null, base: string}} props */
function SharedPage({ about, base }) {
  if (!about) {
    return html`
      <main>
        <section class="sheet failure" role="alert">
          <h1>${t("shared.gone")}</h1><p>${t("shared.gone.hint")}</p>
        </section>
      </main>
    `;
  }
  const video = {
    url: `${base}/film.mp4`,
    thumbnail_url: `${base}/poster.jpg`,
    captions_url: `${base}/captions.vtt`,
    width: 1280,
    height: 720,
  };
  return html`
    <main class="run">
      <h1 class="title" lang=${about.language}>${about.title}</h1>
      <${Film} video=${video} story=${about} />
    </main>
    <footer class="foot">${t("foot")}</footer>
  `;
}

/**
 * @param {string} base
 * @returns {Promise<About | null>}
 */
async function readAbout(base) {
  const response = await fetch(`${base}/about.json`).catch(() => null);
  return response?.ok ? response.json() : null;
}

const base = location.pathname.replace(/\/$/, "");
const [about] = await Promise.all([readAbout(base), loadTexts()]);
document.title = about ? about.title : t("title");
render(
  html`<${SharedPage} about=${about} base=${base} />`,
  /** @type {Element} */ (document.getElementById("app")),
);
