/** Where a run is made: the drawing, the child's name and age, and the button. */

import { ServiceError, submitPipeline } from "../api/jobs.js";
import { html } from "../html.js";
import { useState } from "../vendor/preact-hooks.module.js";
import { DrawingPicker } from "./drawing-picker.js";

const AGES = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * @typedef {{image: Blob, previewUrl: string, heroName: string}} Drawing
 * @param {{userId: string, onSubmitted: (runId: string) => void}} props
 */
export function CreatePage({ userId, onSubmitted }) {
  const [drawing, setDrawing] = useState(/** @type {Drawing | null} */ (null));
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState("");

  /** @param {SubmitEvent} event */
  async function submit(event) {
    event.preventDefault();
    if (sending) return;
    if (!drawing) {
      setProblem("Choose a drawing first: your own, or one of those below.");
      return;
    }
    const form = new FormData(/** @type {HTMLFormElement} */ (event.target));
    setSending(true);
    setProblem("");
    try {
      const run = await submitPipeline(drawing.image, fieldsOf(form, userId, drawing));
      onSubmitted(run.run_id);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      setProblem(error.message);
      setSending(false);
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
      <h1>Every drawing has a <span class="marked">story</span> inside</h1>
      <p>Give us a drawing. We turn it into a little film with a story, pictures and a voice.</p>
    </section>
    <form class="sheet maker" onSubmit=${submit} aria-label="Make a storybook">
      <${DrawingPicker} drawing=${drawing} onChoose=${choose} onProblem=${setProblem} />
      <div class="wishes">
        <${ChildFields} />
        ${problem && html`<p class="problem" role="alert">${problem}</p>`}
        <button class="go" type="submit" aria-disabled=${sending ? "true" : "false"}>
          ${sending ? "Sending your drawing..." : "Make my storybook"}
        </button>
        <p class="hint">It takes about a minute. You can watch it grow.</p>
      </div>
    </form>
  `;
}

function ChildFields() {
  return html`
    <h2>2. Who is it for?</h2>
    <label class="field">
      <span>Child's name <small>(if you like)</small></span>
      <input name="child_name" maxlength="40" autocomplete="off" placeholder="Mia" />
    </label>
    <fieldset class="field ages">
      <legend>Age</legend>
      ${AGES.map(
        (age) => html`
          <label>
            <input type="radio" name="child_age" value=${age} defaultChecked=${age === 5} />
            <span>${age}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}

/**
 * @param {FormData} form
 * @param {string} userId
 * @param {Drawing} drawing
 * @returns {Record<string, string>}
 */
function fieldsOf(form, userId, drawing) {
  return {
    user_id: userId,
    child_name: String(form.get("child_name") || "").trim(),
    child_age: String(form.get("child_age") || ""),
    hero_name: drawing.heroName,
  };
}
