/** Where the service is: `config.json` beside the page names it, so that the page can be hosted
 * elsewhere. "" is the host that the page itself came from. */

let api = "";

/** Reads the configuration; without one, the page's own host is asked. */
export async function loadConfig() {
  const response = await fetch("/config.json").catch(() => null);
  const told = response?.ok ? await response.json().catch(() => null) : null;
  if (typeof told?.api === "string") api = told.api.replace(/\/+$/, "");
}

/**
 * The whole address of one of the service's paths. Signed links may be whole already.
 *
 * @param {string} path
 * @returns {string}
 */
export function serviceUrl(path) {
  return path.startsWith("/") ? api + path : path;
}
