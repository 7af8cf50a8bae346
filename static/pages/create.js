/** The film in the making: how far it is, and each scene as soon as it has something to show. */

import { serviceUrl } from "../config.js";
import { html } from "../html.js";
import { t } from "../i18n.js";
import { Failure } from "../parts/failure.js";
import { RunProgress } from "../parts/run-progress.js";
import { SceneCards } from "../parts/scene-cards.js";

/** @param {{run: import("./run.js").Run}} props */
export function CreatePage({ run }) {
  const { status, story_script: story, drawing_analysis: seen } = run.checkpoint;
  return html`
    <article class="run">
      <h1 class="title" lang=${story?.language}>${story?.title || t("create.title")}</h1>
      ${status === "processing"
        ? html`<${RunProgress} run=${run} />`
        : html`<${Failure} run=${run} />`}
      ${story ? html`<${SceneCards} run=${run} />` : html`<${Drawing} seen=${seen} />`}
    </article>
  `;
}

/** @param {{seen: import("../api/jobs.js").Checkpoint["drawing_analysis"]}} props */
function Drawing({ seen }) {
  const url = seen?.drawing_url || seen?.figures?.[0]?.cutout;
  if (!seen || !url) return null;
  return html`
    <figure class="sheet seen small">
      <img class="arrives" src=${serviceUrl(url)} alt=${t("seen.drawing")} />
      <figcaption>${t("create.seen", { subject: seen.subject })}</figcaption>
    </figure>
  `;
}
