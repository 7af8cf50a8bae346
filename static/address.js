/** The page's address: the only place where the page keeps which run and user it is about. */

/** @typedef {{user: string, run: string | null}} Address */

/**
 * Reads the address; a first visit gets a random user id, which is written into it.
 *
 * @returns {Address}
 */
export function readAddress() {
  const query = new URLSearchParams(location.search);
  const user = query.get("user") || newUserId();
  const run = query.get("run");
  if (!query.get("user")) history.replaceState(null, "", addressOf({ user, run }));
  return { user, run };
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
 * @param {Address} address
 * @returns {string}
 */
export function addressOf({ user, run }) {
  const query = new URLSearchParams(run ? { run, user } : { user });
  return `/?${query}`;
}

// Not crypto.randomUUID: that is missing on plain http outside of localhost.
function newUserId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `u-${Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}
