/** Follows a run by asking for its status: the way that works where streams do not. */

import { ServiceError } from "../api/http.js";
import { getJobStatus } from "../api/jobs.js";
import { useEffect } from "../vendor/preact-hooks.module.js";

const POLL_EVERY_MS = 2000;

// After an error the waits double up to this.
const LONGEST_WAIT_MS = 30_000;

// An answer that is no newer and comes sooner than this was not held: somebody cut it short.
const HELD_MS = 1000;

/**
 * @typedef {import("../api/jobs.js").Checkpoint} Checkpoint
 * @typedef {"off" | "held" | "timed"} Polling "held": the service answers when there is news;
 *   "timed": it is asked every two seconds
 * @typedef {object} Hearer
 * @property {(checkpoint: Checkpoint) => void} checkpoint
 * @property {(error: ServiceError) => void} error it goes on where `error.passes`
 * @property {() => void} refused no answer is held here: poll in time
 * @property {() => number} seen the newest version that is known, -1 without one
 */

/**
 * Asks until the run has ended or does not exist.
 *
 * @param {string} runId
 * @param {string} userId
 * @param {Polling} polling
 * @param {Hearer} on
 */
export function useJobPolling(runId, userId, polling, on) {
  useEffect(() => {
    if (polling === "off") return undefined;
    const abort = new AbortController();
    let timer = 0;
    let failures = 0;
    async function ask() {
      timer = 0;
      const told = await askOnce(runId, userId, polling, abort.signal, on);
      if (told === "ended" || abort.signal.aborted) return;
      failures = told === "failed" ? failures + 1 : 0;
      timer = setTimeout(ask, pauseMs(polling, failures));
    }
    function askNow() {
      if (!timer) return; // an answer is awaited
      clearTimeout(timer);
      ask();
    }
    ask();
    addEventListener("online", askNow);
    return () => {
      abort.abort();
      clearTimeout(timer);
      removeEventListener("online", askNow);
    };
  }, [runId, userId, polling]);
}

/**
 * @param {Polling} polling
 * @param {number} failures in a row
 */
function pauseMs(polling, failures) {
  if (failures) {
    const wait = Math.min(POLL_EVERY_MS * 2 ** (failures - 1), LONGEST_WAIT_MS);
    return wait * (0.75 + Math.random() / 2); // so that not all come back at once
  }
  return polling === "held" ? 0 : POLL_EVERY_MS;
}

/**
 * @param {string} runId
 * @param {string} userId
 * @param {Polling} polling
 * @param {AbortSignal} signal
 * @param {Hearer} on
 * @returns {Promise<"more" | "failed" | "ended">}
 */
async function askOnce(runId, userId, polling, signal, on) {
  const seen = on.seen();
  const since = polling === "held" && seen >= 0 ? seen : undefined;
  const began = performance.now();
  try {
    const checkpoint = await getJobStatus(runId, userId, { signal, since });
    if (signal.aborted) return "ended";
    const isNews = since === undefined || checkpoint.version > since;
    on.checkpoint(checkpoint);
    if (checkpoint.status !== "processing") return "ended";
    if (!isNews && performance.now() - began < HELD_MS) on.refused();
    return "more";
  } catch (error) {
    if (signal.aborted || !(error instanceof ServiceError)) return "ended";
    if (polling === "held" && (error.status === 400 || error.status === 504)) {
      on.refused();
      return "failed";
    }
    on.error(error);
    return error.passes ? "failed" : "ended";
  }
}
