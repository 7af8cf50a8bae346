/** Where a story begins: the drawing, and the two ways on from it. */

import { ServiceError } from "../api/http.js";
import { submitDrawing, submitVision } from "../api/jobs.js";
import { html } from "../html.js";
import { language, t } from "../i18n.js";
import { DrawingPicker } from "../parts/drawing-picker.js";
import { AgeField, TextField } from "../parts/fields.js";
import { useRef, useState } from "../vendor/preact-hooks.module.js";

/**
 * @typedef {{image: Blob, previewUrl: string, heroName: string}} Drawing
 * @param {{userId: string, onSubmitted: (runId: string) => void}} props
 */
export function StartPage({ userId, onSubmitted }) {
  const [drawing, setDrawing] = useState(/** @type {Drawing | null} */ (null));
  const [sending, setSending] = useState(/** @type {"" | "look" | "make"} */ (""));
  const [problem, setProblem] = useState("");
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));

  /** @param {"look" | "make"} how */
  async function send(how) {
    if (sending) return;
    if (!drawing) {
      setProblem(t("start.no_drawing"));
      return;
    }
    setSending(how);
    setProblem("");
    try {
      const run = await (how === "look"
        ? submitVision(drawing.image, userId)
        : submitDrawing(drawing.image, fieldsOf(form.current, userId, drawing)));
      onSubmitted(run.run_id);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      setProblem(error.message);
      setSending("");
    }
  }

  /** @param {Drawing} next */
  function choose(next) {
    if (drawing) URL.revokeObjectURL(drawing.previewUrl);
    setDrawing(next);
    setProblem("");
  }

  return html`
    <section class="hello">
      <h1>${t("start.title.before")} <span class="marked">${t("start.title.marked")}</span>
        ${" "}${t("start.title.after")}</h1>
      <p>${t("start.intro")}</p>
    </section>
    <form class="sheet maker" ref=${form} aria-label=${t("start.form")}
      onSubmit=${(/** @type {SubmitEvent} */ event) => {
        event.preventDefault();
        send("look");
      }}>
      <${DrawingPicker} drawing=${drawing} onChoose=${choose} onProblem=${setProblem} />
      <div class="ways">
        ${problem && html`<p class="problem" role="alert">${problem}</p>`}
        <button class="go" type="submit" aria-disabled=${sending ? "true" : "false"}>
          ${sending === "look" ? t("start.sending") : t("start.look")}
        </button>
        <p class="hint">${t("start.look.hint")}</p>
        <fieldset class="quick">
          <legend>${t("start.quick")}</legend>
          <${TextField} name="child_name" label=${t("wish.child_name")} longest=${40} />
          <${AgeField} chosen=${5} />
          <button class="soft" type="button" aria-disabled=${sending ? "true" : "false"}
            onClick=${() => send("make")}>
            ${sending === "make" ? t("start.sending") : t("start.make")}
          </button>
          <p class="hint">${t("start.make.hint")}</p>
        </fieldset>
      </div>
    </form>
  `;
}

/**
 * @param {HTMLFormElement | null} form
 * @param {string} userId
 * @param {Drawing} drawing
 * @returns {Record<string, string>}
 */
function fieldsOf(form, userId, drawing) {
  const told = new FormData(form ?? undefined);
  return {
    user_id: userId,
    child_name: String(told.get("child_name") || "").trim(),
    child_age: String(told.get("child_age") || ""),
    hero_name: drawing.heroName,
    language,
  };
}
