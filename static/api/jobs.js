/** The calls of the service about runs, and the shapes of their answers. */

import { ask, json } from "./http.js";

/**
 * @typedef {import("../types/service.js").Snapshot} Checkpoint
 * @typedef {import("../types/service.js").Accepted} Accepted
 * @typedef {import("../types/service.js").Wishes} Wishes
 * @typedef {{title: string, scenes: {number: number, text: string}[]}} StoryEdit
 * @typedef {{subject?: string, setting?: string, mood?: string, colors?: string[]}} Correction
 */

/**
 * Has a drawing looked at.
 *
 * @param {Blob} image
 * @param {string} userId
 * @returns {Promise<Accepted>}
 * @throws {import("./http.js").ServiceError}, as all of these do
 */
export function submitVision(image, userId) {
  return ask("/api/v1/vision/analyze", { method: "POST", body: form({ user_id: userId }, image) });
}

/**
 * Has a story written from a run's drawing, or another one.
 *
 * @param {string} runId
 * @param {string} userId
 * @param {{drawing?: Correction} & Wishes} wanted
 * @returns {Promise<Accepted>}
 */
export function submitStory(runId, userId, wanted) {
  const body = { user_id: userId, run_id: runId, ...wanted };
  return ask("/api/v1/story/generate", json("POST", body));
}

/**
 * Has all that is missing of a run's film made.
 *
 * @param {string} runId
 * @param {string} userId
 * @param {{story?: StoryEdit} & Wishes} wanted
 * @returns {Promise<Accepted>}
 */
export function submitPipeline(runId, userId, wanted) {
  const body = { user_id: userId, run_id: runId, ...wanted };
  return ask("/api/v1/pipeline/generate", json("POST", body));
}

/**
 * Has a film made of a drawing at once, the story included.
 *
 * @param {Blob} image
 * @param {Record<string, string>} fields user_id and wishes; empty ones are left out
 * @returns {Promise<Accepted>}
 */
export function submitDrawing(image, fields) {
  return ask("/api/v1/pipeline/generate", { method: "POST", body: form(fields, image) });
}

/**
 * Reads a run's checkpoint. With `since`, the service holds its answer until there is a newer
 * version than that, or 20 seconds are over.
 *
 * @param {string} runId
 * @param {string} userId
 * @param {{signal?: AbortSignal, since?: number}} [how]
 * @returns {Promise<Checkpoint>}
 */
export function getJobStatus(runId, userId, { signal, since } = {}) {
  const held = since === undefined ? "" : `&wait=20&since=${since}`;
  return ask(jobUrl(runId, userId, "status") + held, { signal });
}

/**
 * @param {string} userId
 * @param {string | null} [cursor] from the page before
 * @returns {Promise<import("../types/service.js").JobList>}
 */
export function listJobs(userId, cursor) {
  const from = cursor ? `&cursor=${encodeURIComponent(cursor)}` : "";
  return ask(`/api/v1/jobs?user_id=${encodeURIComponent(userId)}${from}`);
}

/**
 * Goes on with a run that was stopped or failed; what is made is kept.
 *
 * @param {string} runId
 * @param {string} userId
 * @returns {Promise<Accepted>}
 */
export function resumeJob(runId, userId) {
  return ask(jobUrl(runId, userId, "resume"), { method: "POST" });
}

/**
 * @param {string} runId
 * @param {string} userId
 * @returns {Promise<Checkpoint>}
 */
export function cancelJob(runId, userId) {
  return ask(jobUrl(runId, userId, "cancel"), { method: "POST" });
}

/**
 * Forgets a run, with all that was made of it.
 *
 * @param {string} runId
 * @param {string} userId
 */
export function deleteJob(runId, userId) {
  return ask(jobUrl(runId, userId), { method: "DELETE" });
}

/**
 * Changes the words of one scene; the next film has them.
 *
 * @param {string} runId
 * @param {string} userId
 * @param {number} number from 1
 * @param {string} text
 * @returns {Promise<Checkpoint>}
 */
export function editScene(runId, userId, number, text) {
  return ask(jobUrl(runId, userId, `scenes/${number}`), json("PATCH", { text }));
}

/**
 * @param {string} runId
 * @param {string} userId
 * @param {string} [what] "status", "events", …
 */
export function jobUrl(runId, userId, what = "") {
  const path = `/api/v1/jobs/${encodeURIComponent(runId)}${what && `/${what}`}`;
  return `${path}?user_id=${encodeURIComponent(userId)}`;
}

/**
 * @param {Record<string, string>} fields
 * @param {Blob} image
 */
function form(fields, image) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value) body.append(name, value);
  body.append("image", image);
  return body;
}
