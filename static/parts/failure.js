/** What went wrong, in words for a parent, and the way on. */

import { resumeJob } from "../api/jobs.js";
import { html } from "../html.js";
import { t, tOr } from "../i18n.js";
import { useDoing } from "./use-doing.js";

/** A run that ended without what was asked.
 * @param {{run: import("../pages/run.js").Run}} props */
export function Failure({ run }) {
  const { error, error_code: code, failed_scene: scene, drawing_analysis: seen } = run.checkpoint;
  const { doing, problem, go } = useDoing();
  const resume = () =>
    go(async () => {
      await resumeJob(run.runId, run.userId);
      run.again();
    });
  // Without anything seen there is nothing to go on from: the drawing itself is the trouble.
  const canGoOn = Boolean(seen) || code === "cancelled";
  return html`
    <section class="sheet failure" role="alert">
      <h2>${code === "cancelled" ? t("failure.stopped") : t("failure.title")}</h2>
      <p>${problem || tOr(`error.${code}`, error || t("failure.unknown"))}</p>
      <div class="buttons">
        ${canGoOn &&
        html`<button type="button" class="go" onClick=${resume}
          aria-disabled=${doing ? "true" : "false"}>${t("failure.resume")}</button>`}
        ${scene &&
        html`<a class="soft" href=${`#scene-${scene}`}>${t("failure.scene", { number: scene })}</a>`}
        <button type="button" class=${canGoOn ? "soft" : "go"} onClick=${run.toStart}>
          ${t("another_drawing")}
        </button>
      </div>
    </section>
  `;
}

/** Nothing is there to be followed.
 * @param {{message: string, onAgain: () => void}} props */
export function Refusal({ message, onAgain }) {
  return html`
    <section class="sheet failure" role="alert">
      <h2>${t("failure.title")}</h2>
      <p>${message === "Job not found" ? t("failure.not_found") : message}</p>
      <div class="buttons">
        <button type="button" class="go" onClick=${onAgain}>${t("another_drawing")}</button>
      </div>
    </section>
  `;
}
