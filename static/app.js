/** Starts the page, and shows what its address names: a run at its step, the stories, or paper. */

import { addressOf, pushAddress, readAddress, replaceAddress } from "./address.js";
import { loadConfig } from "./config.js";
import { html } from "./html.js";
import { loadTexts, t } from "./i18n.js";
import { StartPage } from "./pages/start.js";
import { Lazy } from "./parts/lazy.js";
import { useEffect, useRef, useState } from "./vendor/preact-hooks.module.js";
import { render } from "./vendor/preact.module.js";

/** @typedef {import("./address.js").Address} Address */

function App() {
  const [address, setAddress] = useState(readAddress);
  const main = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    const reread = () => setAddress(readAddress());
    addEventListener("popstate", reread);
    return () => removeEventListener("popstate", reread);
  }, []);

  /** @param {Partial<Address>} where */
  function go(where) {
    const next = { run: null, step: null, stories: false, ...where, user: address.user };
    pushAddress(next);
    setAddress(next);
    scrollTo(0, 0);
    // Who listens to the page is told that it is another one.
    main.current?.focus();
  }

  /** The run goes its own way: it is followed from step to step. */
  function forgetStep() {
    const next = { ...address, step: null };
    replaceAddress(next);
    setAddress(next);
  }

  return html`
    <a class="skip" href="#main">${t("skip")}</a>
    <${Masthead} address=${address} go=${go} />
    <main id="main" tabindex="-1" ref=${main}>
      <${Shown} address=${address} go=${go} forgetStep=${forgetStep} />
    </main>
    <footer class="foot">${t("foot")}</footer>
  `;
}

const loadRunPage = () => import("./pages/run.js").then((module) => module.RunPage);
const loadLibraryPage = () => import("./pages/library.js").then((module) => module.LibraryPage);

/** @param {{address: Address, go: (where: Partial<Address>) => void, forgetStep: () => void}} props */
function Shown({ address, go, forgetStep }) {
  const { user, run, step, stories } = address;
  if (run) {
    const given = { runId: run, userId: user, wanted: step, go, forgetStep };
    return html`<${Lazy} key=${run} load=${loadRunPage} given=${given} />`;
  }
  if (stories) {
    return html`<${Lazy} key="stories" load=${loadLibraryPage} given=${{ userId: user, go }} />`;
  }
  return html`<${StartPage} userId=${user} onSubmitted=${(/** @type {string} */ run) => go({ run })} />`;
}

/** @param {{address: Address, go: (where: Partial<Address>) => void}} props */
function Masthead({ address, go }) {
  const { user } = address;
  return html`
    <header class="masthead">
      <${Inside} class="brand" to=${{ user }} go=${go}>
        <img src="/static/icon.svg" alt="" width="40" height="40" />Doodlebook
      <//>
      <nav aria-label=${t("nav")}>
        <${Inside} class="soft small" to=${{ user, stories: true }} go=${go}>
          ${t("stories.link")}
        <//>
      </nav>
    </header>
  `;
}

/** A link that stays in the page, and can be opened in another tab.
 * @param {{to: Partial<Address> & {user: string}, go: (where: Partial<Address>) => void,
 *   class: string, children?: any}} props */
function Inside({ to, go, class: look, children }) {
  /** @param {MouseEvent} event */
  function clicked(event) {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  }
  return html`<a class=${look} href=${addressOf(to)} onClick=${clicked}>${children}</a>`;
}

await Promise.all([loadConfig(), loadTexts()]);
document.title = t("title");
render(html`<${App} />`, /** @type {Element} */ (document.getElementById("app")));
