/** The five stages as a parent reads them, in the order in which they are done. */

/** @typedef {"vision" | "story" | "images" | "voice" | "video"} StageName */

/** @type {Record<StageName, string>} */
export const STAGE_LABELS = {
  vision: "Analyzing your drawing...",
  story: "Writing your story...",
  images: "Creating illustrations...",
  voice: "Recording narration...",
  video: "Assembling your storybook...",
};

/** @type {Record<StageName, string>} */
export const STAGE_NAMES = {
  vision: "Drawing",
  story: "Story",
  images: "Pictures",
  voice: "Voice",
  video: "Film",
};

/** @type {StageName[]} */
export const STAGES = ["vision", "story", "images", "voice", "video"];

/**
 * The stage that a checkpoint's `current_stage` stands for: after "story_complete" comes images.
 *
 * @param {string} currentStage
 * @returns {StageName}
 */
export function stageAt(currentStage) {
  const name = /** @type {StageName} */ (currentStage.replace("_complete", ""));
  const place = STAGES.indexOf(name);
  if (place < 0) return "vision";
  return currentStage.endsWith("_complete") ? STAGES[Math.min(place + 1, 4)] : name;
}
