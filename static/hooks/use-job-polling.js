/** Follows a run by asking for its status: the way that works where streams do not. */

import { getJobStatus, ServiceError } from "../api/jobs.js";
import { useEffect } from "../vendor/preact-hooks.module.js";

const POLL_EVERY_MS = 2000;

/**
 * Asks every two seconds while `enabled`, until the run has ended or does not exist.
 *
 * @param {string} runId
 * @param {string} userId
 * @param {boolean} enabled
 * @param {object} on
 * @param {(checkpoint: import("../api/jobs.js").Checkpoint) => void} on.checkpoint
 * @param {(error: ServiceError) => void} on.error status 0 or 5xx: it goes on asking
 */
export function useJobPolling(runId, userId, enabled, on) {
  useEffect(() => {
    if (!enabled) return undefined;
    const abort = new AbortController();
    let timer = 0;
    async function ask() {
      const goOn = await askOnce(runId, userId, abort.signal, on);
      if (goOn && !abort.signal.aborted) timer = setTimeout(ask, POLL_EVERY_MS);
    }
    ask();
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [runId, userId, enabled]);
}

/**
 * @param {string} runId
 * @param {string} userId
 * @param {AbortSignal} signal
 * @param {{checkpoint: Function, error: Function}} on
 * @returns {Promise<boolean>} whether there is more to ask for
 */
async function askOnce(runId, userId, signal, on) {
  try {
    const checkpoint = await getJobStatus(runId, userId, signal);
    if (!signal.aborted) on.checkpoint(checkpoint);
    return checkpoint.status === "processing";
  } catch (error) {
    if (signal.aborted || !(error instanceof ServiceError)) return false;
    on.error(error);
    return error.status === 0 || error.status === 429 || error.status >= 500;
  }
}
