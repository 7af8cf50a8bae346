/** The shapes of the service's answers, by short names; the whole is made from its OpenAPI
 * document (`make types`).
 *
 * @typedef {import("openapi").components["schemas"]} Schemas
 * @typedef {Schemas["Snapshot"]} Snapshot
 * @typedef {Schemas["Accepted"]} Accepted
 * @typedef {Schemas["JobList"]} JobList
 * @typedef {JobList["jobs"][number]} JobRow
 * @typedef {Schemas["ShownLibraryFilm"]} LibraryFilm
 * @typedef {Partial<Omit<Schemas["ResumeRequest"], "user_id">>} Wishes
 */

export {};
