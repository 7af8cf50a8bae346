/** Above a run: the steps of the wizard, and by which way it is followed. */

import { STEPS } from "../address.js";
import { html } from "../html.js";
import { t } from "../i18n.js";

/** @typedef {import("../address.js").Step} Step */

/** @param {{step: Step, open: Step[], onStep: (step: Step) => void}} props */
export function StepList({ step, open, onStep }) {
  return html`
    <nav aria-label=${t("steps")}>
      <ol class="steps">
        ${STEPS.map((one) => {
          const name = t(/** @type {any} */ (`step.${one}`));
          const here = one === step;
          return html`
            <li key=${one} class=${here ? "here" : ""}>
              ${open.includes(one) && !here
                ? html`<button type="button" class="link" onClick=${() => onStep(one)}>${name}</button>`
                : html`<span aria-current=${here ? "step" : undefined}>${name}</span>`}
            </li>
          `;
        })}
      </ol>
    </nav>
  `;
}

/** @param {{way: import("../hooks/use-job-events.js").Way}} props */
export function WayBadge({ way }) {
  return html`
    <span class=${`way ${way}`} title=${t(`way.${way}.hint`)}>${t(`way.${way}`)}</span>
  `;
}
