/** The finished film, and all that can be done with it. */

import { approveFilm } from "../api/library.js";
import { submitPipeline } from "../api/jobs.js";
import { serviceUrl } from "../config.js";
import { html } from "../html.js";
import { t } from "../i18n.js";
import { Film } from "../parts/film.js";
import { SceneCards } from "../parts/scene-cards.js";
import { sceneStarts } from "../parts/scene-starts.js";
import { Usage } from "../parts/usage.js";
import { useDoing } from "../parts/use-doing.js";
import { useRef, useState } from "../vendor/preact-hooks.module.js";

/** @param {{run: import("./run.js").Run}} props */
export function WatchPage({ run }) {
  const { video, story_script: story } = run.checkpoint;
  const player = useRef(/** @type {HTMLVideoElement | null} */ (null));
  if (!video || !story) return null;
  const { captions_url: captions } = video;
  const { scenes } = story;

  /** @param {number} number */
  async function jump(number) {
    const at = (await sceneStarts(serviceUrl(captions), scenes))[number - 1];
    if (!player.current || at === undefined) return;
    player.current.currentTime = at;
    player.current.scrollIntoView({ block: "center" });
    player.current.play().catch(() => {}); // a browser may want to be tapped first
  }

  return html`
    <article class="run">
      <h1 class="title" lang=${story.language}>${story.title}</h1>
      <${Film} key=${video.video_key} video=${video} story=${story} player=${player} />
      <${Actions} run=${run} video=${video} />
      <${SceneCards} run=${run} onJump=${jump} />
      <${Usage} usage=${run.checkpoint.usage} />
    </article>
  `;
}

/** @param {{run: import("./run.js").Run,
 *   video: NonNullable<import("../api/jobs.js").Checkpoint["video"]>}} props */
function Actions({ run, video }) {
  const { doing, problem, go } = useDoing();
  const [kept, setKept] = useState(false);
  const { wishes } = run.checkpoint;
  const other = wishes.style === "watercolor" ? "storybook" : "watercolor";

  function keep() {
    go(async () => {
      await approveFilm(run.userId, run.runId);
      setKept(true);
    });
  }

  function look() {
    go(async () => {
      await submitPipeline(run.runId, run.userId, { style: other });
      run.again();
    });
  }

  return html`
    <div class="buttons actions">
      <button class="go" type="button" aria-disabled=${doing || kept ? "true" : "false"}
        onClick=${keep}>${kept ? t("watch.kept") : t("watch.keep")}</button>
      <a class="soft" href=${saving(video.url)} download="storybook.mp4">${t("watch.save")}</a>
      ${video.book_url &&
      html`<a class="soft" href=${serviceUrl(video.book_url)} target="_blank">${t("watch.book")}</a>`}
      <button class="soft" type="button" onClick=${look} aria-disabled=${doing ? "true" : "false"}>
        ${t("watch.look", { style: t(`style.${other}`) })}
      </button>
      <button class="soft" type="button" onClick=${run.toStart}>${t("another_drawing")}</button>
    </div>
    ${kept && html`<p class="after" role="status">${t("watch.kept.hint")}</p>`}
    ${problem && html`<p class="problem" role="alert">${problem}</p>`}
  `;
}

/** @param {string} url a link that makes the browser save the file */
function saving(url) {
  const whole = serviceUrl(url);
  return whole.includes("?") ? `${whole}&save` : `${whole}?save`;
}
