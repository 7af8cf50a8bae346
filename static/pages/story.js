/** The words, for the parent to read, change and approve: nothing is filmed before. */

import { submitPipeline, submitStory } from "../api/jobs.js";
import { html } from "../html.js";
import { t } from "../i18n.js";
import { Failure } from "../parts/failure.js";
import { RunProgress } from "../parts/run-progress.js";
import { useDoing } from "../parts/use-doing.js";
import { useRef } from "../vendor/preact-hooks.module.js";

// What the service takes.
const LONGEST_TITLE = 120;
const LONGEST_TEXT = 1200;

/** @param {{run: import("./run.js").Run}} props */
export function StoryPage({ run }) {
  const { status, story_script: story } = run.checkpoint;
  if (status === "processing") return html`<${RunProgress} run=${run} />`;
  if (!story) return html`<${Failure} run=${run} />`;
  return html`
    ${status === "error" && run.checkpoint.kind === "story" && html`<${Failure} run=${run} />`}
    <${Words} key=${story.title + story.scenes.length} run=${run} story=${story} />
  `;
}

/** @param {{run: import("./run.js").Run,
 *   story: NonNullable<import("../api/jobs.js").Checkpoint["story_script"]>}} props */
function Words({ run, story }) {
  const { doing, problem, go } = useDoing();
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));

  function film() {
    const told = new FormData(form.current ?? undefined);
    go(async () => {
      await submitPipeline(run.runId, run.userId, { story: edited(told, story) });
      run.again();
    });
  }

  function another() {
    go(async () => {
      await submitStory(run.runId, run.userId, {});
      run.again();
    });
  }

  return html`
    <form class="sheet asked wide words" ref=${form} aria-labelledby="words-title"
      onSubmit=${(/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        film();
      }}>
      <h1 id="words-title">${t("story.title")}</h1>
      <p class="hint">${t("story.hint")}</p>
      <label class="field"><span>${t("story.name")}</span>
        <input name="title" required maxlength=${LONGEST_TITLE} defaultValue=${story.title}
          lang=${story.language} />
      </label>
      <ol class="scenes">
        ${story.scenes.map((scene) => html`<${SceneField} key=${scene.number} scene=${scene}
          language=${story.language} />`)}
      </ol>
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <div class="buttons">
        <button class="go" type="submit" aria-disabled=${doing ? "true" : "false"}>
          ${t("story.go")}
        </button>
        <button class="soft" type="button" aria-disabled=${doing ? "true" : "false"}
          onClick=${another}>${t("story.another")}</button>
        <button class="soft" type="button" onClick=${() => run.toStep("customize")}>
          ${t("story.wishes")}
        </button>
      </div>
    </form>
  `;
}

/** @param {{scene: {number: number, text: string}, language: string}} props */
function SceneField({ scene, language }) {
  return html`
    <li>
      <label class="field">
        <span>${t("scene", { number: scene.number })}</span>
        <textarea name=${`scene-${scene.number}`} required rows="4" maxlength=${LONGEST_TEXT}
          lang=${language} defaultValue=${scene.text}></textarea>
      </label>
    </li>
  `;
}

/**
 * @param {FormData} form
 * @param {{title: string, scenes: {number: number, text: string}[]}} story
 * @returns {import("../api/jobs.js").StoryEdit}
 */
function edited(form, story) {
  const scenes = story.scenes.map(({ number, text }) => {
    const told = String(form.get(`scene-${number}`) || "").trim();
    return { number, text: told || text };
  });
  return { title: String(form.get("title") || "").trim() || story.title, scenes };
}
