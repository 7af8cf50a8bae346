/** The player, with the film's captions. */

import { serviceUrl } from "../config.js";
import { html } from "../html.js";
import { LANGUAGES, t } from "../i18n.js";

/**
 * @param {object} props
 * @param {{url: string, thumbnail_url: string, captions_url: string, width: number,
 *   height: number}} props.video
 * @param {{title: string, language: string}} props.story
 * @param {{current: HTMLVideoElement | null}} [props.player]
 */
export function Film({ video, story, player }) {
  const { language } = story;
  const name = LANGUAGES[/** @type {keyof typeof LANGUAGES} */ (language)] || language;
  return html`
    <video class="film" ref=${player} crossorigin="anonymous" controls playsinline preload="auto"
      src=${serviceUrl(video.url)} poster=${serviceUrl(video.thumbnail_url)} width=${video.width}
      height=${video.height} aria-label=${t("watch.film", { title: story.title })}>
      <track kind="captions" srclang=${language} label=${name}
        src=${serviceUrl(video.captions_url)} />
    </video>
  `;
}
