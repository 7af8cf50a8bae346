/** Choosing the drawing: dropped, picked, photographed, drawn right here, or one of the samples. */

import { html } from "../html.js";
import { t } from "../i18n.js";
import { useEffect, useRef, useState } from "../vendor/preact-hooks.module.js";
import { DrawingPad } from "./drawing-pad.js";

const ACCEPT = "image/png,image/jpeg,image/webp,image/gif,image/heic,image/heif";

/**
 * @typedef {import("../pages/start.js").Drawing} Drawing
 * @typedef {{file: string, title: string, hero_name?: string}} Sample
 * @param {object} props
 * @param {Drawing | null} props.drawing
 * @param {(drawing: Drawing) => void} props.onChoose
 * @param {(problem: string) => void} props.onProblem
 */
export function DrawingPicker({ drawing, onChoose, onProblem }) {
  const [over, setOver] = useState(false);
  const [drawingHere, setDrawingHere] = useState(false);

  /** @param {Blob | undefined} image @param {string} [heroName] */
  function take(image, heroName = "") {
    if (!image) return;
    setDrawingHere(false);
    onChoose({ image, previewUrl: URL.createObjectURL(image), heroName });
  }

  /** @param {DragEvent} event */
  function drop(event) {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files[0]);
  }

  if (drawingHere) {
    return html`<${DrawingPad} onDone=${take} onCancel=${() => setDrawingHere(false)} />`;
  }
  return html`
    <div class="picker">
      <h2>${t("pick.title")}</h2>
      <div
        class=${over ? "paper over" : "paper"}
        onDragOver=${(/** @type {DragEvent} */ event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave=${() => setOver(false)}
        onDrop=${drop}
      >
        ${drawing ? html`<${Preview} drawing=${drawing} />` : html`<${EmptyPaper} />`}
        <div class="sources">
          <${FileButton} label=${t("pick.photo")} capture onFile=${take} />
          <${FileButton} label=${t("pick.file")} onFile=${take} />
          <button type="button" class="soft" onClick=${() => setDrawingHere(true)}>
            ${t("pick.draw")}
          </button>
        </div>
      </div>
      <${Samples} onTake=${take} onProblem=${onProblem} />
    </div>
  `;
}

/** @param {{drawing: Drawing}} props */
function Preview({ drawing }) {
  const [shown, setShown] = useState(true);
  useEffect(() => setShown(true), [drawing]);
  // Not every browser shows HEIC; the service reads it all the same.
  return shown
    ? html`<img class="preview" src=${drawing.previewUrl} alt=${t("pick.preview")}
        onError=${() => setShown(false)} />`
    : html`<p class="invite"><strong>${t("pick.ready")}</strong></p>`;
}

function EmptyPaper() {
  return html`
    <p class="invite"><strong>${t("pick.drop")}</strong><span>${t("pick.or_tap")}</span></p>
  `;
}

/** @param {{label: string, capture?: boolean, onFile: (file: File | undefined) => void}} props */
function FileButton({ label, capture = false, onFile }) {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  /** @param {Event} event */
  function changed(event) {
    const field = /** @type {HTMLInputElement} */ (event.target);
    onFile(field.files?.[0]);
    // The same file chosen again must count as a change.
    field.value = "";
  }
  return html`
    <button type="button" class=${capture ? "soft camera" : "soft"}
      onClick=${() => input.current?.click()}>${label}</button>
    <input ref=${input} class="hidden" type="file" tabindex="-1" aria-hidden="true"
      accept=${capture ? "image/*" : ACCEPT} capture=${capture ? "environment" : undefined}
      onChange=${changed} />
  `;
}

/**
 * @param {object} props
 * @param {(image: Blob, heroName?: string) => void} props.onTake
 * @param {(problem: string) => void} props.onProblem
 */
function Samples({ onTake, onProblem }) {
  const [samples, setSamples] = useState(/** @type {Sample[]} */ ([]));
  const [chosen, setChosen] = useState("");
  useEffect(() => {
    fetch("/static/samples/samples.json")
      .then((response) => response.json())
      .then(setSamples, () => setSamples([]));
  }, []);

  /** @param {Sample} sample */
  async function choose(sample) {
    const response = await fetch(`/static/samples/${sample.file}`).catch(() => null);
    if (!response?.ok) return onProblem(t("pick.sample_lost"));
    setChosen(sample.file);
    return onTake(await response.blob(), sample.hero_name);
  }

  return html`
    <p class="or" id="samples-title">${t("pick.samples")}</p>
    <ul class="samples" aria-labelledby="samples-title">
      ${!samples.length && [1, 2, 3, 4].map((place) => html`<li key=${place} class="sample"></li>`)}
      ${samples.map(
        (/** @type {Sample} */ sample) => html`
          <li key=${sample.file}>
            <button type="button" class=${chosen === sample.file ? "sample chosen" : "sample"}
              aria-pressed=${chosen === sample.file ? "true" : "false"}
              onClick=${() => choose(sample)}>
              <img src=${`/static/samples/small-${sample.file}`} alt=${sample.title} width="240"
                height="180" loading="lazy" />
            </button>
          </li>
        `,
      )}
    </ul>
  `;
}
