/** My stories: the runs of this user, and the films that were kept. */

import { deleteJob, listJobs } from "../api/jobs.js";
import { listFilms, removeFilm, shareFilm, unshareFilm } from "../api/library.js";
import { serviceUrl } from "../config.js";
import { html } from "../html.js";
import { t } from "../i18n.js";
import { useDoing } from "../parts/use-doing.js";
import { useEffect, useState } from "../vendor/preact-hooks.module.js";

/**
 * @typedef {import("../api/library.js").LibraryFilm} LibraryFilm
 * @typedef {import("../types/service.js").JobRow} JobRow
 * @param {object} props
 * @param {string} props.userId
 * @param {(where: Partial<import("../address.js").Address>) => void} props.go
 */
export function LibraryPage({ userId, go }) {
  const films = useRows((cursor) => listFilms(userId, cursor), "films");
  const jobs = useRows((cursor) => listJobs(userId, cursor), "jobs");
  return html`
    <h1 class="title">${t("stories.title")}</h1>
    <p class="hint after">${t("stories.hint")}</p>
    <${Shelf} title=${t("stories.kept")} list=${films} empty=${t("stories.kept.none")}>
      ${films.rows.map(
        (/** @type {LibraryFilm} */ film) => html`
          <${FilmCard} key=${film.id} userId=${userId} film=${film} onChange=${films.again} />
        `,
      )}
    <//>
    <${Shelf} title=${t("stories.runs")} list=${jobs} empty=${t("stories.runs.none")}>
      ${jobs.rows.map(
        (/** @type {JobRow} */ job) => html`
          <${JobCard} key=${job.run_id} userId=${userId} job=${job} onChange=${jobs.again}
            onOpen=${() => go({ run: job.run_id })} />
        `,
      )}
    <//>
  `;
}

/**
 * @typedef {{rows: any[], more: boolean, problem: string, loaded: boolean, next: () => void,
 *   again: () => void}} Rows
 */

/**
 * The rows of a list, a page at a time.
 *
 * @param {(cursor: string | null) => Promise<any>} list
 * @param {string} name of the rows in its answer
 * @returns {Rows}
 */
function useRows(list, name) {
  const [rows, setRows] = useState(/** @type {any[]} */ ([]));
  const [cursor, setCursor] = useState(/** @type {string | null} */ (null));
  const [loaded, setLoaded] = useState(false);
  const { problem, go } = useDoing();

  /** @param {string | null} from @param {any[]} known */
  function load(from, known) {
    go(async () => {
      const page = await list(from);
      setRows([...known, ...page[name]]);
      setCursor(page.cursor);
      setLoaded(true);
    });
  }
  useEffect(() => load(null, []), []);
  const next = () => load(cursor, rows);
  return { rows, more: Boolean(cursor), problem, loaded, next, again: () => load(null, []) };
}

/** @param {{title: string, list: Rows, empty: string, children?: any}} props */
function Shelf({ title, list, empty, children }) {
  return html`
    <section class="shelf">
      <h2>${title}</h2>
      ${list.problem && html`<p class="problem" role="alert">${list.problem}</p>`}
      ${list.loaded && !list.rows.length && html`<p class="hint">${empty}</p>`}
      <ul class="cards">${children}</ul>
      ${list.more &&
      html`<button class="soft" type="button" onClick=${list.next}>${t("stories.more")}</button>`}
    </section>
  `;
}

/** @param {{userId: string, job: JobRow, onChange: () => void, onOpen: () => void}} props */
function JobCard({ userId, job, onChange, onOpen }) {
  const { doing, problem, go } = useDoing();
  const [sure, setSure] = useState(false);
  const title = job.title || t("stories.untitled");
  const remove = () =>
    go(async () => {
      await deleteJob(job.run_id, userId);
      onChange();
    });
  return html`
    <li class="sheet card">
      <button class="cover" type="button" onClick=${onOpen} aria-label=${t("stories.open", { title })}>
        ${job.thumbnail_url
          ? html`<img src=${serviceUrl(job.thumbnail_url)} alt="" width="320" height="180" loading="lazy" />`
          : html`<span class="blank"></span>`}
      </button>
      <h3>${title}</h3>
      <p class="hint">${stateOf(job)} · ${new Date(job.created_at).toLocaleDateString()}</p>
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <${Removing} sure=${sure} setSure=${setSure} doing=${doing} onRemove=${remove} title=${title} />
    </li>
  `;
}

/** @param {JobRow} job */
function stateOf(job) {
  if (job.status === "complete") return t("stories.state.complete");
  if (job.status === "error") return t("stories.state.error");
  return t("stories.state.processing", { percent: Math.round(job.fraction * 100) });
}

/** @param {{userId: string, film: LibraryFilm, onChange: () => void}} props */
function FilmCard({ userId, film, onChange }) {
  const { doing, problem, go } = useDoing();
  const [sure, setSure] = useState(false);
  const [shared, setShared] = useState(/** @type {string | null} */ (film.share_url ?? null));
  const remove = () =>
    go(async () => {
      await removeFilm(userId, film.id);
      onChange();
    });
  const share = () => go(async () => setShared((await shareFilm(userId, film.id)).share_url));
  const unshare = () =>
    go(async () => {
      await unshareFilm(userId, film.id);
      setShared(null);
    });
  return html`
    <li class="sheet card">
      <a class="cover" href=${serviceUrl(film.video_url)} target="_blank"
        aria-label=${t("stories.watch", { title: film.title })}>
        <img src=${serviceUrl(film.thumbnail_url)} alt="" width="320" height="180" loading="lazy" />
      </a>
      <h3>${film.title}</h3>
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <${Sharing} shared=${shared} doing=${doing} onShare=${share} onUnshare=${unshare} />
      <${Removing} sure=${sure} setSure=${setSure} doing=${doing} onRemove=${remove}
        title=${film.title} />
    </li>
  `;
}

/** @param {{shared: string | null, doing: boolean, onShare: () => void, onUnshare: () => void}} props */
function Sharing({ shared, doing, onShare, onUnshare }) {
  const busy = doing ? "true" : "false";
  if (!shared) {
    return html`<button class="soft small" type="button" aria-disabled=${busy} onClick=${onShare}>
      ${t("share")}
    </button>`;
  }
  return html`
    <label class="field shared"><span>${t("share.link")}</span>
      <input readonly value=${new URL(serviceUrl(shared), location.href).href}
        onFocus=${(/** @type {any} */ event) => event.target.select()} />
    </label>
    <button class="link" type="button" aria-disabled=${busy} onClick=${onUnshare}>
      ${t("share.stop")}
    </button>
  `;
}

/** Asked twice: nothing brings it back.
 * @param {{sure: boolean, setSure: (sure: boolean) => void, doing: boolean, title: string,
 *   onRemove: () => void}} props */
function Removing({ sure, setSure, doing, title, onRemove }) {
  if (!sure) {
    return html`<button class="link" type="button" onClick=${() => setSure(true)}
      aria-label=${t("stories.delete.what", { title })}>${t("stories.delete")}</button>`;
  }
  return html`
    <div class="buttons">
      <button class="soft small" type="button" aria-disabled=${doing ? "true" : "false"}
        onClick=${onRemove}>${t("stories.delete.sure")}</button>
      <button class="link" type="button" onClick=${() => setSure(false)}>${t("cancel")}</button>
    </div>
  `;
}
