/** The story's scenes: each with its picture and its voice as soon as they are there. */

import { editScene, submitPipeline } from "../api/jobs.js";
import { serviceUrl } from "../config.js";
import { html } from "../html.js";
import { t } from "../i18n.js";
import { useState } from "../vendor/preact-hooks.module.js";
import { useDoing } from "./use-doing.js";

/**
 * @typedef {import("../api/jobs.js").Checkpoint} Checkpoint
 * @typedef {NonNullable<Checkpoint["story_script"]>["scenes"][number]} Scene
 * @param {{run: import("../pages/run.js").Run, onJump?: (number: number) => void}} props
 */
export function SceneCards({ run, onJump }) {
  const { story_script: story, images, audio, status } = run.checkpoint;
  const pictures = new Map((images || []).map((image) => [image.scene_number, image]));
  const voices = new Map((audio?.audio_files || []).map((one) => [one.scene_number, one]));
  return html`
    <ol class="pages" aria-label=${t("scenes")}>
      ${story?.scenes.map(
        (scene) => html`
          <${SceneCard} key=${scene.number} run=${run} scene=${scene} language=${story.language}
            picture=${pictures.get(scene.number)} voice=${voices.get(scene.number)}
            busy=${status === "processing"} onJump=${onJump} />
        `,
      )}
    </ol>
  `;
}

/**
 * @typedef {NonNullable<Checkpoint["images"]>[number]} Image
 * @param {object} props
 * @param {import("../pages/run.js").Run} props.run
 * @param {Scene} props.scene
 * @param {string} props.language
 * @param {Image} [props.picture]
 * @param {{url: string}} [props.voice]
 * @param {boolean} props.busy
 * @param {(number: number) => void} [props.onJump]
 */
function SceneCard({ run, scene, language, picture, voice, busy, onJump }) {
  const [editing, setEditing] = useState(false);
  const failed = run.checkpoint.failed_scene === scene.number;
  return html`
    <li class=${failed ? "sheet page failed" : "sheet page"} id=${`scene-${scene.number}`}>
      <${Picture} scene=${scene} picture=${picture} busy=${busy} onJump=${onJump} />
      ${voice &&
      html`<audio controls preload="none" src=${serviceUrl(voice.url)}
        aria-label=${t("scene.voice", { number: scene.number })}></audio>`}
      ${editing
        ? html`<${SceneEditor} run=${run} scene=${scene} language=${language}
            onDone=${() => setEditing(false)} />`
        : html`<p lang=${language}>
            <span class="number" aria-hidden="true">${scene.number}</span>${scene.text}
          </p>`}
      ${!busy && !editing &&
      html`<button class="link" type="button" onClick=${() => setEditing(true)}>
        ${t("scene.edit", { number: scene.number })}
      </button>`}
    </li>
  `;
}

/** The picture, and how it moves as soon as that is rendered.
 * @param {{scene: Scene, picture?: Image, busy: boolean,
 *   onJump?: (number: number) => void}} props */
function Picture({ scene, picture, busy, onJump }) {
  if (!picture) return html`<div class=${busy ? "blank busy" : "blank"}></div>`;
  if (busy && picture.clip_url) return html`<${Moving} scene=${scene} picture=${picture} />`;
  const shown = html`<img class="arrives" src=${serviceUrl(picture.url)} width=${picture.width}
    height=${picture.height} alt=${t("scene.picture", { number: scene.number })} />`;
  if (!onJump) return shown;
  return html`
    <button class="jump" type="button" onClick=${() => onJump(scene.number)}
      aria-label=${t("scene.jump", { number: scene.number })}>${shown}</button>
  `;
}

/** A scene as it will be in the film, still without its sound; it stands still for who wants that.
 * @param {{scene: Scene, picture: Image}} props */
function Moving({ scene, picture }) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return html`
    <video class="moving" muted loop playsinline autoplay=${!calm} preload="metadata"
      src=${serviceUrl(picture.clip_url || "")} poster=${serviceUrl(picture.url)}
      width=${picture.width} height=${picture.height}
      aria-label=${t("scene.moving", { number: scene.number })}></video>
  `;
}

/** The words of one scene; what is typed stays until it is kept.
 * @param {{run: import("../pages/run.js").Run, scene: Scene, language: string,
 *   onDone: () => void}} props */
function SceneEditor({ run, scene, language, onDone }) {
  const { doing, problem, go } = useDoing();
  const [text, setText] = useState(scene.text);

  /** @param {SubmitEvent} event */
  function keep(event) {
    event.preventDefault();
    go(async () => {
      await editScene(run.runId, run.userId, scene.number, text);
      await submitPipeline(run.runId, run.userId, {});
      onDone();
      run.again();
    });
  }

  return html`
    <form class="editor" onSubmit=${keep}>
      <label class="field">
        <span>${t("scene", { number: scene.number })}</span>
        <textarea rows="6" maxlength="1200" required lang=${language} value=${text}
          onInput=${(/** @type {any} */ event) => setText(event.target.value)}></textarea>
      </label>
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <div class="buttons">
        <button class="go small" type="submit" aria-disabled=${doing ? "true" : "false"}>
          ${t("scene.keep")}
        </button>
        <button class="soft small" type="button" onClick=${onDone}>${t("cancel")}</button>
      </div>
    </form>
  `;
}
