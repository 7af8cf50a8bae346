/** What the story shall be like; every field has a good answer already. */

import { submitStory } from "../api/jobs.js";
import { html } from "../html.js";
import { language, LANGUAGES, t } from "../i18n.js";
import { keptCorrection } from "../parts/correction.js";
import { AgeField, CheckField, ChoiceField, SelectField, TextField } from "../parts/fields.js";
import { useDoing } from "../parts/use-doing.js";

const THEMES = ["adventure", "kindness", "bravery", "bedtime", "friendship", "counting", "nature"];
const STYLES = ["storybook", "watercolor"];
const VOICES = ["gentle", "cheerful", "silly", "wise"];
const ASPECTS = ["16:9", "4:3", "1:1", "9:16"];
const SCENES = [4, 5, 6, 7, 8, 9, 10, 11, 12];

/** @param {{run: import("./run.js").Run}} props */
export function CustomizePage({ run }) {
  const { wishes, drawing_analysis: seen } = run.checkpoint;
  const { doing, problem, go } = useDoing();

  /** @param {SubmitEvent} event */
  function write(event) {
    event.preventDefault();
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    go(async () => {
      await submitStory(run.runId, run.userId, {
        ...wishesOf(form),
        drawing: keptCorrection(run.runId),
      });
      run.again();
    });
  }

  return html`
    <form class="sheet asked wide" onSubmit=${write} aria-labelledby="wishes-title">
      <h1 id="wishes-title">${t("wishes.title")}</h1>
      <p class="hint">${t("wishes.hint")}</p>
      <${Choices} wishes=${wishes} asked=${seen?.suggestions} />
      <${Names} wishes=${wishes} />
      <details>
        <summary>${t("wishes.more")}</summary>
        <${More} wishes=${wishes} />
      </details>
      ${problem && html`<p class="problem" role="alert">${problem}</p>`}
      <button class="go" type="submit" aria-disabled=${doing ? "true" : "false"}>
        ${doing ? t("wishes.sending") : t("wishes.go")}
      </button>
    </form>
  `;
}

/** @typedef {import("../api/jobs.js").Checkpoint["wishes"]} Told */

/** @param {{wishes: Told, asked: any}} props */
function Choices({ wishes, asked }) {
  const theme = wishes.theme || asked?.theme || "adventure";
  const style = wishes.style || asked?.style || "storybook";
  return html`
    <${ChoiceField} name="theme" label=${t("wish.theme")} chosen=${theme}
      choices=${named("theme", THEMES, asked?.theme)} />
    <${ChoiceField} name="style" label=${t("wish.style")} chosen=${style}
      choices=${named("style", STYLES, asked?.style)} />
    <${ChoiceField} name="voice_type" label=${t("wish.voice_type")}
      chosen=${wishes.voice_type || "gentle"} choices=${named("voice", VOICES)} />
    <${AgeField} chosen=${wishes.child_age || 5} />
  `;
}

/** @param {{wishes: Told}} props */
function Names({ wishes }) {
  return html`
    <div class="pair">
      <${TextField} name="hero_name" label=${t("wish.hero_name")} hint=${t("optional")}
        longest=${40} value=${wishes.hero_name} />
      <${TextField} name="child_name" label=${t("wish.child_name")} hint=${t("optional")}
        longest=${40} value=${wishes.child_name} />
      <${SelectField} name="language" label=${t("wish.language")}
        chosen=${wishes.language || language}
        choices=${Object.entries(LANGUAGES).map(([value, label]) => ({ value, label }))} />
      <${SelectField} name="scenes" label=${t("wish.scenes")} chosen=${String(wishes.scenes || 6)}
        choices=${SCENES.map((count) => ({ value: String(count), label: String(count) }))} />
    </div>
    <${TextField} name="personal_context" label=${t("wish.personal_context")}
      hint=${t("wish.personal_context.hint")} longest=${500} isLong
      value=${wishes.personal_context} />
  `;
}

/** @param {{wishes: Told}} props */
function More({ wishes }) {
  return html`
    <${TextField} name="dedication" label=${t("wish.dedication")} hint=${t("optional")}
      longest=${120} value=${wishes.dedication} />
    <${ChoiceField} name="aspect" label=${t("wish.aspect")} chosen=${wishes.aspect || "16:9"}
      choices=${ASPECTS.map((value) => ({ value, label: value }))} />
    <${CheckField} name="music" label=${t("wish.music")} checked=${wishes.music !== false} />
    <${CheckField} name="captions" label=${t("wish.captions")}
      checked=${wishes.captions !== false} />
  `;
}

/**
 * @param {"theme" | "style" | "voice"} kind
 * @param {string[]} values
 * @param {string | null} [asked] what the drawing asks for
 */
function named(kind, values, asked) {
  return values.map((value) => ({
    value,
    label: t(/** @type {any} */ (`${kind}.${value}`)),
    hint: value === asked ? t("wishes.as_drawn") : undefined,
  }));
}

/**
 * @param {FormData} form
 * @returns {import("../api/jobs.js").Wishes}
 */
function wishesOf(form) {
  /** @type {Record<string, any>} */
  const told = Object.fromEntries(form);
  return {
    ...told,
    child_age: Number(told.child_age),
    scenes: Number(told.scenes),
    music: form.has("music"),
    captions: form.has("captions"),
  };
}
