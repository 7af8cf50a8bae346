/** A run on the page: followed live, and shown at the step of the wizard where it stands. */

import { html } from "../html.js";
import { useJobEvents } from "../hooks/use-job-events.js";
import { useWizardState } from "../hooks/use-wizard-state.js";
import { t } from "../i18n.js";
import { Refusal } from "../parts/failure.js";
import { StepList, WayBadge } from "../parts/run-head.js";
import { useEffect, useRef } from "../vendor/preact-hooks.module.js";
import { CreatePage } from "./create.js";
import { CustomizePage } from "./customize.js";
import { RecognizePage } from "./recognize.js";
import { StoryPage } from "./story.js";
import { WatchPage } from "./watch.js";

/**
 * @typedef {import("../address.js").Step} Step
 * @typedef {import("../api/jobs.js").Checkpoint} Checkpoint
 * @typedef {object} Run what every step of the wizard is given
 * @property {string} runId
 * @property {string} userId
 * @property {Checkpoint} checkpoint
 * @property {(checkpoint?: Checkpoint) => void} again it was set to work: follow it anew
 * @property {(step: Step) => void} toStep
 * @property {() => void} toStart
 */

/** @type {Record<Step, (props: {run: Run}) => any>} */
const PAGES = {
  recognize: RecognizePage,
  customize: CustomizePage,
  story: StoryPage,
  create: CreatePage,
  watch: WatchPage,
};

/**
 * @param {object} props
 * @param {string} props.runId
 * @param {string} props.userId
 * @param {Step | null} props.wanted
 * @param {(where: Partial<import("../address.js").Address>) => void} props.go
 * @param {() => void} props.forgetStep
 */
export function RunPage({ runId, userId, wanted, go, forgetStep }) {
  const { checkpoint, lost, refusal, way, again } = useJobEvents(runId, userId);
  const leadsOn = checkpoint?.status === "processing" && wanted !== null;
  useEffect(() => {
    if (leadsOn) forgetStep();
  }, [leadsOn]);
  useTitle(checkpoint?.story_script?.title);
  if (refusal) return html`<${Refusal} message=${refusal} onAgain=${() => go({})} />`;
  if (!checkpoint) {
    return html`
      ${lost && html`<p class="lost" role="status">${t("lost")}</p>`}
      <p class="opening" role="status">${t("opening")}</p>
    `;
  }
  const run = {
    ...{ runId, userId, checkpoint },
    again(/** @type {Checkpoint | undefined} */ known) {
      again(known);
      forgetStep();
    },
    toStep: (/** @type {Step} */ step) => go({ run: runId, step }),
    toStart: () => go({}),
  };
  return html`<${Wizard} run=${run} wanted=${wanted} lost=${lost} way=${way} />`;
}

/** @param {{run: Run, wanted: Step | null, lost: boolean,
 *   way: import("../hooks/use-job-events.js").Way}} props */
function Wizard({ run, wanted, lost, way }) {
  const { step, open } = useWizardState(run.checkpoint, wanted);
  useNewStep(step);
  return html`
    ${lost && html`<p class="lost" role="status">${t("lost")}</p>`}
    <div class="run-head">
      <${StepList} step=${step} open=${open} onStep=${run.toStep} />
      ${run.checkpoint.status === "processing" && html`<${WayBadge} way=${way} />`}
    </div>
    <${PAGES[step]} key=${step} run=${run} />
  `;
}

/** Another step begins at its top, and who listens to the page is told that it is another one.
 * @param {Step} step */
function useNewStep(step) {
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current === step) return;
    shown.current = step;
    scrollTo(0, 0);
    document.getElementById("main")?.focus();
  }, [step]);
}

/** @param {string | undefined} title */
function useTitle(title) {
  useEffect(() => {
    document.title = title ? `${title} · ${t("title")}` : t("title");
    return () => void (document.title = t("title"));
  }, [title]);
}
