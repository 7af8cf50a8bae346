/** How far a run is: the stage in words, one bar for all, and a mark for each stage. */

import { html } from "../html.js";
import { STAGE_LABELS, STAGE_NAMES, STAGES, stageAt } from "../stages.js";

/** @param {{checkpoint: import("../api/jobs.js").Checkpoint}} props */
export function RunProgress({ checkpoint }) {
  const { progress, queue_position: place } = checkpoint;
  const percent = Math.round(progress.fraction * 100);
  const label = place ? `Waiting for our turn: number ${place} in line` : labelOf(checkpoint);
  return html`
    <section class="sheet progress" aria-label="Progress">
      <p class="stage-label" aria-live="polite">${label}</p>
      <progress max="100" value=${percent} aria-label="The whole storybook">${percent}%</progress>
      <p class="eta" aria-hidden="true">${percent}% ${etaOf(progress.eta_s)}</p>
      <ol class="stages">
        ${STAGES.map((name) => {
          const { state, done, total } = progress.stages[name];
          const count = state === "running" && total > 1 && name !== "video";
          return html`
            <li key=${name} class=${`stage ${state}`}>
              <span class="mark" aria-hidden="true">${state === "done" ? "✓" : ""}</span>
              <span>${STAGE_NAMES[name]}</span>
              <span class="visually-hidden">${state}</span>
              ${count && html`<small>${done} of ${total}</small>`}
            </li>
          `;
        })}
      </ol>
    </section>
  `;
}

/** Before its first attempt nobody works on it, and not every service knows its place in line.
 * @param {import("../api/jobs.js").Checkpoint} checkpoint */
function labelOf({ current_stage: stage, attempt }) {
  return attempt === 0 ? "Waiting for our turn" : STAGE_LABELS[stageAt(stage)];
}

/** @param {number | null} seconds */
function etaOf(seconds) {
  if (seconds === null || seconds === undefined) return "";
  if (seconds < 10) return "· almost there";
  if (seconds < 90) return `· about ${Math.ceil(seconds / 10) * 10} seconds to go`;
  return `· about ${Math.round(seconds / 60)} minutes to go`;
}
