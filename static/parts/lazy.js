/** Shows a part of the page that is loaded when it is first needed, so that the start is light. */

import { html } from "../html.js";
import { t } from "../i18n.js";
import { useEffect, useState } from "../vendor/preact-hooks.module.js";

/**
 * @param {object} props
 * @param {() => Promise<(props: any) => any>} props.load gives the component; the same each time
 * @param {Record<string, any>} props.given its props
 */
export function Lazy({ load, given }) {
  const [part, setPart] = useState(/** @type {{show: (props: any) => any} | null} */ (null));
  const [problem, setProblem] = useState("");
  useEffect(() => {
    load().then(
      (show) => setPart({ show }),
      () => setProblem(t("error.unreachable")),
    );
  }, [load]);
  if (problem) return html`<p class="problem" role="alert">${problem}</p>`;
  if (!part) return html`<p class="opening" role="status">${t("opening")}</p>`;
  return html`<${part.show} ...${given} />`;
}
