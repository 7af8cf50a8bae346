/** Follows a run live over server-sent events, and by polling while the stream is away. */

import { jobUrl } from "../api/jobs.js";
import { useCallback, useEffect, useState } from "../vendor/preact-hooks.module.js";
import { useJobPolling } from "./use-job-polling.js";

/**
 * @typedef {import("../api/jobs.js").Checkpoint} Checkpoint
 * @typedef {object} Following
 * @property {Checkpoint | null} checkpoint the newest one seen
 * @property {boolean} lost neither the stream nor the status can be reached
 * @property {string | null} refusal why there is nothing to follow
 */

/**
 * The run as it is now, kept up to date until it ends.
 *
 * @param {string} runId
 * @param {string} userId
 * @returns {Following}
 */
export function useJobEvents(runId, userId) {
  const [checkpoint, setCheckpoint] = useState(/** @type {Checkpoint | null} */ (null));
  const [streamAway, setStreamAway] = useState(false);
  const [lost, setLost] = useState(false);
  const [refusal, setRefusal] = useState(/** @type {string | null} */ (null));

  const take = useCallback((/** @type {Checkpoint} */ next) => {
    setCheckpoint((/** @type {Checkpoint | null} */ known) =>
      known && known.version > next.version ? known : next,
    );
    setLost(false);
  }, []);

  useEffect(() => {
    const source = new EventSource(jobUrl(runId, userId, "events"));
    source.onopen = () => {
      setStreamAway(false);
      setLost(false);
    };
    source.onerror = () => setStreamAway(true);
    source.addEventListener("checkpoint", (event) => take(JSON.parse(event.data)));
    source.addEventListener("progress", (event) => {
      const tick = JSON.parse(event.data);
      setCheckpoint((/** @type {Checkpoint | null} */ known) => withProgress(known, tick));
    });
    source.addEventListener("end", (event) => {
      source.close();
      const told = JSON.parse(event.data);
      if (told.error_code === "deleted") setRefusal(told.error);
    });
    return () => source.close();
  }, [runId, userId]);

  useJobPolling(runId, userId, streamAway, {
    checkpoint: take,
    error(error) {
      const passing = error.status === 0 || error.status === 429 || error.status >= 500;
      if (passing) setLost(true);
      else setRefusal(error.message);
    },
  });
  return { checkpoint, lost, refusal };
}

/**
 * A tick is newer than the checkpoint of the same version, and older than any later one.
 *
 * @param {Checkpoint | null} known
 * @param {{version: number, current_stage: string, progress: Checkpoint["progress"]}} tick
 */
function withProgress(known, tick) {
  if (!known || tick.version < known.version) return known;
  return { ...known, current_stage: tick.current_stage, progress: tick.progress };
}
