/** The calls of the service that make, read and resume a run, and the shapes of their answers. */

/**
 * @typedef {import("../stages.js").StageName} StageName
 * @typedef {{state: "waiting" | "running" | "done" | "error", done: number, total: number}} StageProgress
 * @typedef {{fraction: number, eta_s: number | null, stages: Record<StageName, StageProgress>}} Progress
 * @typedef {{scene_number: number, url: string}} SceneImage
 * @typedef {{url: string, thumbnail_url: string, captions_url: string, duration_sec: number,
 *   width: number, height: number}} Video
 * @typedef {object} Checkpoint
 * @property {string} run_id
 * @property {number} version
 * @property {"processing" | "complete" | "error"} status
 * @property {string} current_stage
 * @property {string | null} error
 * @property {string | null} error_code
 * @property {Progress} progress
 * @property {number} [attempt] 0 until somebody works on it
 * @property {number | null} [queue_position] null: not in line, or places are not known
 * @property {{subject: string, colors: string[], figures: {cutout: string}[],
 *   drawing_url?: string} | null} [drawing_analysis]
 * @property {{title: string, language?: string,
 *   scenes: {number: number, text: string}[]} | null} [story_script]
 * @property {SceneImage[] | null} [images]
 * @property {Video | null} [video]
 */

/** An answer that says no: `message` is in plain words, `status` is 0 if none came at all. */
export class ServiceError extends Error {
  /**
   * @param {string} message
   * @param {number} status
   */
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

const UNREACHABLE = "We could not reach Doodlebook. Check your connection and try again.";

/**
 * Submits a drawing to be made into a film.
 *
 * @param {Blob} image
 * @param {Record<string, string>} fields user_id and wishes; empty ones are left out
 * @returns {Promise<{run_id: string, status: string, current_stage: string}>}
 * @throws {ServiceError}
 */
export async function submitPipeline(image, fields) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value) body.append(name, value);
  body.append("image", image);
  return answer("/api/v1/pipeline/generate", { method: "POST", body });
}

/**
 * Reads a run's checkpoint.
 *
 * @param {string} runId
 * @param {string} userId
 * @param {AbortSignal} [signal]
 * @returns {Promise<Checkpoint>}
 * @throws {ServiceError}
 */
export async function getJobStatus(runId, userId, signal) {
  return answer(jobUrl(runId, userId, "status"), { signal });
}

/**
 * Goes on with a run that was stopped or failed; what is made is kept.
 *
 * @param {string} runId
 * @param {string} userId
 * @returns {Promise<{run_id: string, status: string}>}
 * @throws {ServiceError}
 */
export async function resumeJob(runId, userId) {
  return answer(jobUrl(runId, userId, "resume"), { method: "POST" });
}

/**
 * @param {string} runId
 * @param {string} userId
 * @param {"status" | "events" | "resume"} what
 */
export function jobUrl(runId, userId, what) {
  const user = encodeURIComponent(userId);
  return `/api/v1/jobs/${encodeURIComponent(runId)}/${what}?user_id=${user}`;
}

/**
 * @param {string} url
 * @param {RequestInit} init
 * @returns {Promise<any>}
 */
async function answer(url, init) {
  const response = await fetch(url, init).catch((error) => {
    throw error.name === "AbortError" ? error : new ServiceError(UNREACHABLE, 0);
  });
  // A gateway in between may answer in HTML.
  const body = await response.json().catch(() => null);
  if (response.ok && body) return body;
  throw new ServiceError(body?.detail || `The service answered ${response.status}.`, response.status);
}
