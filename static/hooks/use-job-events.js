/** Follows a run in the best way that works here: by a stream, by held answers, by polling. */

import { getJobStatus } from "../api/jobs.js";
import { useCallback, useEffect, useRef, useState } from "../vendor/preact-hooks.module.js";
import { hear, useEventStream } from "./use-event-stream.js";
import { useJobPolling } from "./use-job-polling.js";

// After having gone down, a stream is tried again so often, and twice as seldom each time.
const PROBE_AFTER_MS = 15_000;

/**
 * @typedef {import("../api/jobs.js").Checkpoint} Checkpoint
 * @typedef {"stream" | "held" | "timed"} Way
 * @typedef {object} Following
 * @property {Checkpoint | null} checkpoint the newest one seen
 * @property {boolean} lost nobody answers just now
 * @property {string | null} refusal why there is nothing to follow
 * @property {Way} way how it is followed
 * @property {(checkpoint?: Checkpoint) => void} again the run goes on: follow it anew
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
  const [way, setWay] = useState(/** @type {Way} */ ("stream"));
  const [lost, setLost] = useState(false);
  const [refusal, setRefusal] = useState(/** @type {string | null} */ (null));
  const [ended, setEnded] = useState(false);
  const newest = useRef(-1);

  const take = useCallback((/** @type {Checkpoint} */ next) => {
    setLost(false);
    if (next.version < newest.current) return;
    newest.current = next.version;
    setCheckpoint(next);
    setEnded(next.status !== "processing");
  }, []);

  const stream = {
    checkpoint: take,
    /** @param {import("./use-event-stream.js").Tick} tick */
    progress(tick) {
      setLost(false);
      setCheckpoint((/** @type {Checkpoint | null} */ known) => withProgress(known, tick));
    },
    /** @param {{error: string | null, error_code: string | null}} end */
    end(end) {
      if (end.error_code === "deleted") setRefusal(end.error);
    },
    broken: () => setLost(true),
    useless: () => setWay("held"),
  };
  useEventStream(runId, userId, way === "stream" && !ended, stream);
  useJobPolling(runId, userId, way === "stream" || ended ? "off" : way, {
    checkpoint: take,
    error(error) {
      if (error.passes) setLost(true);
      else setRefusal(error.message);
    },
    refused: () => setWay("timed"),
    seen: () => newest.current,
  });
  useWayUp(runId, userId, way !== "stream" && !ended, stream, () => setWay("stream"));
  useSecondLook(runId, userId, ended, take);

  useEffect(() => {
    const away = () => setLost(true);
    addEventListener("offline", away);
    return () => removeEventListener("offline", away);
  }, []);

  const again = useCallback((/** @type {Checkpoint | undefined} */ known) => {
    if (known) take(known);
    setEnded(false);
    setRefusal(null);
  }, []);
  return { checkpoint, lost, refusal, way, again };
}

/**
 * A tick is newer than the checkpoint of the same version, and older than any later one.
 *
 * @param {Checkpoint | null} known
 * @param {import("./use-event-stream.js").Tick} tick
 */
function withProgress(known, tick) {
  if (!known || tick.version < known.version) return known;
  return { ...known, current_stage: tick.current_stage, progress: tick.progress };
}

/**
 * Tries a stream now and then while the run is followed otherwise, and goes back to it.
 *
 * @param {string} runId
 * @param {string} userId
 * @param {boolean} enabled
 * @param {import("./use-event-stream.js").StreamHearer} stream
 * @param {() => void} onFound
 */
function useWayUp(runId, userId, enabled, stream, onFound) {
  useEffect(() => {
    if (!enabled) return undefined;
    let stop = () => {};
    let pause = PROBE_AFTER_MS;
    let timer = setTimeout(probe, pause);
    function probe() {
      stop = hear(runId, userId, {
        ...stream,
        checkpoint(checkpoint) {
          stop();
          stream.checkpoint(checkpoint);
          onFound();
        },
        broken: () => {},
        useless() {
          pause *= 2;
          timer = setTimeout(probe, pause);
        },
      });
    }
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [runId, userId, enabled]);
}

/**
 * A run that has ended may be gone on with elsewhere: it is looked at when somebody comes back.
 *
 * @param {string} runId
 * @param {string} userId
 * @param {boolean} enabled
 * @param {(checkpoint: Checkpoint) => void} take
 */
function useSecondLook(runId, userId, enabled, take) {
  useEffect(() => {
    if (!enabled) return undefined;
    const look = () => {
      if (document.visibilityState === "visible") getJobStatus(runId, userId).then(take, () => {});
    };
    document.addEventListener("visibilitychange", look);
    return () => document.removeEventListener("visibilitychange", look);
  }, [runId, userId, enabled]);
}
