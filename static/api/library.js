/** The calls of the service about the films that a parent approved. */

import { ask, json } from "./http.js";

/** @typedef {import("../types/service.js").LibraryFilm} LibraryFilm */

/**
 * @param {string} userId
 * @param {string | null} [cursor] from the page before
 * @returns {Promise<{films: LibraryFilm[], cursor: string | null}>}
 * @throws {import("./http.js").ServiceError}, as all of these do
 */
export function listFilms(userId, cursor) {
  return ask(libraryUrl(userId) + (cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""));
}

/**
 * Keeps a run's film; keeping it again changes nothing.
 *
 * @param {string} userId
 * @param {string} runId
 * @returns {Promise<LibraryFilm>}
 */
export function approveFilm(userId, runId) {
  return ask(libraryUrl(userId), json("POST", { run_id: runId }));
}

/**
 * @param {string} userId
 * @param {string} id
 */
export function removeFilm(userId, id) {
  return ask(libraryUrl(userId, `/${id}`), { method: "DELETE" });
}

/**
 * Makes a link that shows the film, and nothing else, to whoever has it.
 *
 * @param {string} userId
 * @param {string} id
 * @returns {Promise<{share_url: string}>}
 */
export function shareFilm(userId, id) {
  return ask(libraryUrl(userId, `/${id}/share`), { method: "POST" });
}

/**
 * Makes that link lead nowhere.
 *
 * @param {string} userId
 * @param {string} id
 */
export function unshareFilm(userId, id) {
  return ask(libraryUrl(userId, `/${id}/share`), { method: "DELETE" });
}

/**
 * @param {string} userId
 * @param {string} [rest]
 */
function libraryUrl(userId, rest = "") {
  return `/api/v1/library${rest}?user_id=${encodeURIComponent(userId)}`;
}
