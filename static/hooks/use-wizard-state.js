/** Which page of the wizard a run is at: told by its checkpoint, and by where the parent went. */

import { STEPS } from "../address.js";

/**
 * @typedef {import("../address.js").Step} Step
 * @typedef {import("../api/jobs.js").Checkpoint} Checkpoint
 */

/**
 * The step to show, and those that can be gone to.
 *
 * While a run is in work its own step is shown. After that a parent may go back to any step whose
 * results are there.
 *
 * @param {Checkpoint} checkpoint
 * @param {Step | null} wanted
 * @returns {{step: Step, open: Step[]}}
 */
export function useWizardState(checkpoint, wanted) {
  const own = ownStep(checkpoint);
  if (checkpoint.status === "processing") return { step: own, open: [own] };
  const open = STEPS.filter((step) => isOpen(step, checkpoint, own));
  return { step: wanted && open.includes(wanted) ? wanted : own, open };
}

/**
 * Where the run itself stands.
 *
 * @param {Checkpoint} checkpoint
 * @returns {Step}
 */
export function ownStep({ kind, status, video }) {
  if (kind === "vision") return "recognize";
  if (kind === "story") return "story";
  return status === "complete" && video ? "watch" : "create";
}

/**
 * @param {Step} step
 * @param {Checkpoint} checkpoint
 * @param {Step} own
 */
function isOpen(step, { drawing_analysis: seen, story_script: story, video }, own) {
  if (step === own) return true;
  if (step === "recognize" || step === "customize") return Boolean(seen);
  if (step === "story") return Boolean(story);
  return step === "watch" && Boolean(video);
}
