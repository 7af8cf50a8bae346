/** What a parent put right of what was seen, until it is sent with the wishes for the story. */

/** @typedef {import("../api/jobs.js").Correction} Correction */

/** @type {{runId: string, correction: Correction}} */
let kept = { runId: "", correction: {} };

/**
 * @param {string} runId
 * @returns {Correction}
 */
export function keptCorrection(runId) {
  return kept.runId === runId ? kept.correction : {};
}

/**
 * Keeps what differs from what was seen.
 *
 * @param {string} runId
 * @param {FormData} form
 * @param {{subject: string, setting: string, mood: string, colors: string[]}} seen
 */
export function keepCorrection(runId, form, seen) {
  /** @type {Correction} */
  const correction = {};
  for (const name of /** @type {const} */ (["subject", "setting", "mood"])) {
    const told = String(form.get(name) || "").trim();
    if (told && told !== seen[name]) correction[name] = told;
  }
  const colors = String(form.get("colors") || "")
    .split(",")
    .map((color) => color.trim())
    .filter(Boolean);
  if (colors.join() !== seen.colors.join()) correction.colors = colors;
  kept = { runId, correction };
}
