/** Starts the page: shows where a run is made, or the run that the address names. */

import { addressOf, pushAddress, readAddress } from "./address.js";
import { html } from "./html.js";
import { CreatePage } from "./pages/create.js";
import { WatchPage } from "./pages/watch.js";
import { useEffect, useState } from "./vendor/preact-hooks.module.js";
import { render } from "./vendor/preact.module.js";

function App() {
  const [address, setAddress] = useState(readAddress);
  useEffect(() => {
    const reread = () => setAddress(readAddress());
    addEventListener("popstate", reread);
    return () => removeEventListener("popstate", reread);
  }, []);

  /** @param {string | null} run */
  function go(run) {
    const next = { user: address.user, run };
    pushAddress(next);
    setAddress(next);
    scrollTo(0, 0);
  }

  /** @param {MouseEvent} event */
  function goHome(event) {
    if (event.metaKey || event.ctrlKey) return;
    event.preventDefault();
    go(null);
  }

  const { user, run } = address;
  return html`
    <header class="masthead">
      <a class="brand" href=${addressOf({ user, run: null })} onClick=${goHome}>
        <img src="/static/icon.svg" alt="" width="40" height="40" />Doodlebook
      </a>
    </header>
    <main>
      ${run
        ? html`<${WatchPage} key=${run} runId=${run} userId=${user} onAgain=${() => go(null)} />`
        : html`<${CreatePage} userId=${user} onSubmitted=${go} />`}
    </main>
    <footer class="foot">Every story starts with a doodle.</footer>
  `;
}

render(html`<${App} />`, /** @type {Element} */ (document.getElementById("app")));
