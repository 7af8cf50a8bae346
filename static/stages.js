/** The five stages in the order in which they are done, with the words for a parent. */

import { t } from "./i18n.js";

/** @typedef {"vision" | "story" | "images" | "voice" | "video"} StageName */

/** @type {StageName[]} */
export const STAGES = ["vision", "story", "images", "voice", "video"];

/** What is being done while a stage runs: "Analyzing your drawing..."
 * @type {Record<StageName, () => string>} */
export const STAGE_LABELS = {
  vision: () => t("stage.vision.label"),
  story: () => t("stage.story.label"),
  images: () => t("stage.images.label"),
  voice: () => t("stage.voice.label"),
  video: () => t("stage.video.label"),
};

/** What a stage makes: "Pictures"
 * @type {Record<StageName, () => string>} */
export const STAGE_NAMES = {
  vision: () => t("stage.vision"),
  story: () => t("stage.story"),
  images: () => t("stage.images"),
  voice: () => t("stage.voice"),
  video: () => t("stage.video"),
};

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
