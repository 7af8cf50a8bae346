/** Asks the service, and turns whatever goes wrong into one kind of error. */

import { serviceUrl } from "../config.js";
import { t } from "../i18n.js";

/** An answer that says no: `message` is in plain words, `status` is 0 if none came at all. */
export class ServiceError extends Error {
  /**
   * @param {string} message
   * @param {number} status
   * @param {string} [code] the service's own, as "run_not_found"
   */
  constructor(message, status, code = "") {
    super(message);
    this.status = status;
    this.code = code;
  }

  /** Whether the same may work in a while: nobody there, too many, or a service that is down. */
  get passes() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/**
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<any>} the JSON of a good answer; null where it has none
 * @throws {ServiceError}
 */
export async function ask(path, init = {}) {
  const response = await fetch(serviceUrl(path), init).catch((error) => {
    throw error.name === "AbortError" ? error : new ServiceError(t("error.unreachable"), 0);
  });
  if (response.status === 204 || response.status === 304) return null;
  // A gateway in between may answer in HTML.
  const body = await response.json().catch(() => null);
  if (response.ok && body) return body;
  const message = body?.detail || t("error.status", { status: response.status });
  throw new ServiceError(message, response.status, body?.code);
}

/**
 * @param {string} method
 * @param {object} body
 * @returns {RequestInit}
 */
export function json(method, body) {
  const headers = { "Content-Type": "application/json" };
  return { method, headers, body: JSON.stringify(body) };
}
