/** How far a run is: the stage in words, one bar for all, and a bar for each stage. */

import { cancelJob } from "../api/jobs.js";
import { html } from "../html.js";
import { t } from "../i18n.js";
import { STAGE_LABELS, STAGE_NAMES, STAGES, stageAt } from "../stages.js";
import { useDoing } from "./use-doing.js";

/** The stages that each kind of request runs.
 * @type {Record<string, number>} */
const STAGES_OF = { vision: 1, story: 2, pipeline: 5 };

/** @param {{run: import("../pages/run.js").Run}} props */
export function RunProgress({ run }) {
  const { checkpoint } = run;
  const { progress, kind } = checkpoint;
  const { doing, problem, go } = useDoing();
  const percent = Math.round(progress.fraction * 100);
  const stop = () => go(async () => run.again(await cancelJob(run.runId, run.userId)));
  const shown = STAGES.slice(0, STAGES_OF[kind] ?? 5);
  return html`
    <section class="sheet progress" aria-label=${t("progress")}>
      <p class="stage-label" role="status">${labelOf(checkpoint)}</p>
      <progress max="100" value=${percent} aria-label=${t("progress.whole")}>${percent}%</progress>
      <p class="eta" aria-hidden="true">${percent}% ${etaOf(progress.eta_s)}</p>
      <ol class="stages">
        ${shown.map((name) => html`<${Stage} key=${name} name=${name} stage=${progress.stages[name]} />`)}
      </ol>
      <${Retries} stages=${progress.stages} />
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <button class="link" type="button" onClick=${stop} aria-disabled=${doing ? "true" : "false"}>
        ${doing ? t("progress.stopping") : t("progress.stop")}
      </button>
    </section>
  `;
}

/** @typedef {import("../stages.js").StageName} StageName */
/** @typedef {import("../api/jobs.js").Checkpoint} Checkpoint */

/** @param {{name: StageName, stage: Checkpoint["progress"]["stages"][StageName]}} props */
function Stage({ name, stage }) {
  const { state, done, total } = stage;
  const counts = state === "running" && total > 1 && name !== "video";
  const part = state === "done" ? 1 : total ? done / total : 0;
  return html`
    <li class=${`stage ${state}`}>
      <span class="mark" aria-hidden="true">${state === "done" ? "✓" : ""}</span>
      <span>${STAGE_NAMES[name]()}</span>
      <span class="visually-hidden">${t(`state.${state}`)}</span>
      <progress max="1" value=${part} aria-hidden="true"></progress>
      ${counts && html`<small>${t("progress.count", { done, total })}</small>`}
    </li>
  `;
}

/** What is being asked for once more, so that a longer wait is no riddle.
 * @param {{stages: Checkpoint["progress"]["stages"]}} props */
function Retries({ stages }) {
  const retries = STAGES.flatMap((name) =>
    (stages[name].retrying || []).map((retry) => ({ name, ...retry })),
  );
  if (!retries.length) return null;
  return html`
    <ul class="retries">
      ${retries.map(
        ({ name, scene_number: scene, wait_s: wait, attempt, of }) => html`
          <li key=${`${name}/${scene}`}>
            ${t("progress.retry", {
              what: scene ? t("scene", { number: scene }) : STAGE_NAMES[name](),
              seconds: Math.max(1, Math.round(wait)),
              attempt,
              of,
            })}
          </li>
        `,
      )}
    </ul>
  `;
}

/** Before its first attempt nobody works on it, and not every service knows its place in line.
 * @param {Checkpoint} checkpoint */
function labelOf({ current_stage: stage, attempt, queue_position: place }) {
  if (place) return t("progress.place", { place });
  return attempt === 0 ? t("progress.waiting") : STAGE_LABELS[stageAt(stage)]();
}

/** @param {number | null} seconds */
function etaOf(seconds) {
  if (seconds === null || seconds === undefined) return "";
  if (seconds < 10) return `· ${t("eta.soon")}`;
  if (seconds < 90) return `· ${t("eta.seconds", { seconds: Math.ceil(seconds / 10) * 10 })}`;
  return `· ${t("eta.minutes", { minutes: Math.round(seconds / 60) })}`;
}
