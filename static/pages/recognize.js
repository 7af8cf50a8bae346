/** What was seen in the drawing, for the parent to put right. */

import { serviceUrl } from "../config.js";
import { html } from "../html.js";
import { t } from "../i18n.js";
import { keepCorrection, keptCorrection } from "../parts/correction.js";
import { Failure } from "../parts/failure.js";
import { TextField } from "../parts/fields.js";
import { RunProgress } from "../parts/run-progress.js";

/** @param {{run: import("./run.js").Run}} props */
export function RecognizePage({ run }) {
  const { checkpoint } = run;
  if (checkpoint.status === "processing") return html`<${RunProgress} run=${run} />`;
  if (!checkpoint.drawing_analysis) return html`<${Failure} run=${run} />`;
  return html`<${Seen} run=${run} seen=${checkpoint.drawing_analysis} />`;
}

/** @param {{run: import("./run.js").Run,
 *   seen: NonNullable<import("../api/jobs.js").Checkpoint["drawing_analysis"]>}} props */
function Seen({ run, seen }) {
  const told = { ...seen, ...keptCorrection(run.runId) };

  /** @param {SubmitEvent} event */
  function goOn(event) {
    event.preventDefault();
    keepCorrection(run.runId, new FormData(/** @type {HTMLFormElement} */ (event.target)), seen);
    run.toStep("customize");
  }

  return html`
    <section class="two">
      <${Paper} seen=${seen} />
      <form class="sheet asked" onSubmit=${goOn} aria-labelledby="seen-title">
        <h1 id="seen-title">${t("seen.title")}</h1>
        <p class="hint">${t("seen.hint")}</p>
        <${TextField} name="subject" label=${t("seen.subject")} longest=${120}
          value=${told.subject} />
        <${TextField} name="setting" label=${t("seen.setting")} longest=${120}
          value=${told.setting} />
        <${TextField} name="mood" label=${t("seen.mood")} longest=${60} value=${told.mood} />
        <${TextField} name="colors" label=${t("seen.colors")} longest=${200}
          value=${told.colors.join(", ")} />
        <button class="go" type="submit">${t("seen.go")}</button>
        <button class="soft" type="button" onClick=${run.toStart}>${t("another_drawing")}</button>
      </form>
    </section>
  `;
}

/** Where on the paper each figure was found.
 * @param {{figures: {bbox: number[]}[]}} props */
function Outlines({ figures }) {
  return html`
    <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      ${figures.map(
        ({ bbox: [x, y, wide, tall] }, place) => html`
          <rect key=${place} class=${place ? "other" : "hero"} x=${100 * x} y=${100 * y}
            width=${100 * wide} height=${100 * tall} rx="2" />
        `,
      )}
    </svg>
  `;
}

/** The drawing with what was found in it.
 * @param {{seen: NonNullable<import("../api/jobs.js").Checkpoint["drawing_analysis"]>}} props */
function Paper({ seen }) {
  const [wide, tall] = seen.size || [4, 3];
  return html`
    <figure class="sheet seen">
      <div class="found">
        <img src=${seen.drawing_url && serviceUrl(seen.drawing_url)} alt=${t("seen.drawing")}
          width=${wide} height=${tall} />
        <${Outlines} figures=${seen.figures} />
      </div>
      <figcaption>
        <ul class="figures" aria-label=${t("seen.figures")}>
          ${seen.figures.map(
            (figure, place) => html`
              <li key=${figure.cutout_key}>
                <img src=${serviceUrl(figure.cutout)} alt=${place ? t("seen.figure") : ""}
                  loading="lazy" width="96" height="96" />
                ${place === 0 && html`<small>${t("seen.hero")}</small>`}
              </li>
            `,
          )}
        </ul>
        <span class="palette" aria-hidden="true">
          ${seen.palette.map(
            (hex) => html`<svg key=${hex} viewBox="0 0 10 10"><circle cx="5" cy="5" r="4.6" fill=${hex} /></svg>`,
          )}
        </span>
      </figcaption>
    </figure>
  `;
}
