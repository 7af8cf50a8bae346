/** The page's address: the only place where the page keeps which run, user and step it is about. */

/** @typedef {"recognize" | "customize" | "story" | "create" | "watch"} Step */
/** @typedef {{user: string, run: string | null, step: Step | null, stories: boolean}} Address */

/** @type {Step[]} */
export const STEPS = ["recognize", "customize", "story", "create", "watch"];

/**
 * Reads the address; a first visit gets a random user id, which is written into it.
 *
 * @returns {Address}
 */
export function readAddress() {
  const query = new URLSearchParams(location.search);
  const step = /** @type {Step} */ (query.get("step"));
  const address = {
    user: query.get("user") || newUserId(),
    run: query.get("run"),
    step: STEPS.includes(step) ? step : null,
    stories: query.has("stories"),
  };
  if (!query.get("user")) replaceAddress(address);
  return address;
}

/**
 * Makes `address` the page's own, as a step that the Back button undoes.
 *
 * @param {Address} address
 */
export function pushAddress(address) {
  history.pushState(null, "", addressOf(address));
}

/**
 * Makes `address` the page's own in the place of the one there is.
 *
 * @param {Address} address
 */
export function replaceAddress(address) {
  history.replaceState(null, "", addressOf(address));
}

/**
 * @param {Partial<Address> & {user: string}} address
 * @returns {string}
 */
export function addressOf({ user, run, step, stories }) {
  const query = new URLSearchParams();
  if (run) query.set("run", run);
  if (run && step) query.set("step", step);
  if (stories) query.set("stories", "");
  query.set("user", user);
  return `/?${query}`;
}

// Not crypto.randomUUID: that is missing on plain http outside of localhost.
function newUserId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `u-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
