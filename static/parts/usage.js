/** What hosted services were asked for this run, where any were: they cost money. */

import { html } from "../html.js";
import { t } from "../i18n.js";
import { STAGE_NAMES, STAGES } from "../stages.js";

/** @param {{usage: import("../api/jobs.js").Checkpoint["usage"]}} props */
export function Usage({ usage }) {
  const rows = STAGES.filter((stage) => usage?.[stage]);
  if (!rows.length) return null;
  return html`
    <details class="usage">
      <summary>${t("usage.title")}</summary>
      <table>
        <thead>
          <tr>
            <td></td>
            <th scope="col">${t("usage.calls")}</th><th scope="col">${t("usage.tokens")}</th>
            <th scope="col">${t("usage.images")}</th><th scope="col">${t("usage.characters")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((stage) => {
            const spent = usage[stage];
            return html`
              <tr key=${stage}>
                <th scope="row">${STAGE_NAMES[stage]()}</th>
                <td>${spent.calls}</td><td>${spent.input_tokens + spent.output_tokens}</td>
                <td>${spent.images}</td><td>${spent.characters}</td>
              </tr>
            `;
          })}
        </tbody>
      </table>
    </details>
  `;
}
