/** Hears a run's server-sent events, and says when they do not come. */

import { jobUrl } from "../api/jobs.js";
import { serviceUrl } from "../config.js";
import { useEffect } from "../vendor/preact-hooks.module.js";

// A gateway that buffers keeps the first message to itself; a service tells it at once.
const FIRST_WITHIN_MS = 4000;

// A stream that breaks so often without a message in between is no good here.
const MAX_BREAKS = 2;

/**
 * @typedef {import("../api/jobs.js").Checkpoint} Checkpoint
 * @typedef {{version: number, current_stage: string, progress: Checkpoint["progress"]}} Tick
 * @typedef {object} StreamHearer
 * @property {(checkpoint: Checkpoint) => void} checkpoint
 * @property {(tick: Tick) => void} progress
 * @property {(end: {error: string | null, error_code: string | null}) => void} end
 * @property {() => void} broken the browser is trying again by itself
 * @property {() => void} useless it does not come here: follow the run in another way
 */

/**
 * @param {string} runId
 * @param {string} userId
 * @param {boolean} enabled
 * @param {StreamHearer} on
 */
export function useEventStream(runId, userId, enabled, on) {
  useEffect(() => (enabled ? hear(runId, userId, on) : undefined), [runId, userId, enabled]);
}

/**
 * @param {string} runId
 * @param {string} userId
 * @param {StreamHearer} on
 * @returns {() => void} ends it
 */
export function hear(runId, userId, on) {
  const source = new EventSource(serviceUrl(jobUrl(runId, userId, "events")));
  let breaks = 0;
  let first = setTimeout(giveUp, FIRST_WITHIN_MS);
  function giveUp() {
    stop();
    on.useless();
  }
  function stop() {
    clearTimeout(first);
    source.close();
  }
  source.addEventListener("checkpoint", (event) => {
    clearTimeout(first);
    breaks = 0;
    on.checkpoint(JSON.parse(event.data));
  });
  source.addEventListener("progress", (event) => on.progress(JSON.parse(event.data)));
  source.addEventListener("end", (event) => {
    stop();
    on.end(JSON.parse(event.data));
  });
  source.onerror = () => {
    breaks += 1;
    // The browser gives up by itself on an answer that is no stream.
    if (source.readyState === EventSource.CLOSED || breaks >= MAX_BREAKS) giveUp();
    else on.broken();
  };
  return stop;
}
