/** One thing at a time: that it is being done, and why it could not be. */

import { ServiceError } from "../api/http.js";
import { useRef, useState } from "../vendor/preact-hooks.module.js";

/**
 * @returns {{doing: boolean, problem: string, go: (what: () => Promise<void>) => Promise<void>}}
 */
export function useDoing() {
  const [doing, setDoing] = useState(false);
  const [problem, setProblem] = useState("");
  const busy = useRef(false);

  /** @param {() => Promise<void>} what */
  async function go(what) {
    if (busy.current) return;
    busy.current = true;
    setDoing(true);
    setProblem("");
    try {
      await what();
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      setProblem(error.message);
    } finally {
      busy.current = false;
      setDoing(false);
    }
  }
  return { doing, problem, go };
}
