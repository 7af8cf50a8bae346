/** Paper and crayons in the page: drawing with a finger, a pen or a mouse. */

import { html } from "../html.js";
import { t } from "../i18n.js";
import { useEffect, useRef, useState } from "../vendor/preact-hooks.module.js";

// The paper in pixels: what a phone's photo of a sheet has after it is made smaller.
const WIDE = 1200;
const TALL = 900;

const CRAYONS = ["#26202b", "#d62839", "#f4842d", "#f2c12e", "#2f9e52", "#2563c9", "#7b3fb5", "#8a5a33"];
const BRUSHES = { thin: 7, middle: 14, thick: 30 };

// A drawing of more strokes is hours of work; the oldest then can be undone no more.
const MOST_STROKES = 2000;

/** @typedef {keyof typeof BRUSHES} Brush */

/**
 * @typedef {{color: string, width: number, points: [number, number][]}} Stroke
 * @param {{onDone: (image: Blob) => void, onCancel: () => void}} props
 */
export function DrawingPad({ onDone, onCancel }) {
  const paper = useRef(/** @type {HTMLCanvasElement | null} */ (null));
  const [strokes, setStrokes] = useState(/** @type {Stroke[]} */ ([]));
  const [color, setColor] = useState(CRAYONS[0]);
  const [brush, setBrush] = useState(/** @type {Brush} */ ("middle"));
  useEffect(() => paint(paper.current, strokes), [strokes]);

  /** @param {PointerEvent} event */
  function begin(event) {
    if (event.button > 0) return;
    event.preventDefault();
    paper.current?.setPointerCapture(event.pointerId);
    const stroke = { color, width: BRUSHES[brush], points: [pointOf(event)] };
    setStrokes((/** @type {Stroke[]} */ known) => [...known.slice(1 - MOST_STROKES), stroke]);
  }

  /** @param {PointerEvent} event */
  function draw(event) {
    if (!paper.current?.hasPointerCapture(event.pointerId)) return;
    const points = event.getCoalescedEvents?.().map(pointOf) || [];
    const more = points.length ? points : [pointOf(event)];
    setStrokes((/** @type {Stroke[]} */ known) => {
      const last = known[known.length - 1];
      return [...known.slice(0, -1), { ...last, points: [...last.points, ...more] }];
    });
  }

  function done() {
    paper.current?.toBlob((image) => image && onDone(image), "image/png");
  }

  const empty = strokes.length === 0;
  return html`
    <div class="picker">
      <h2>${t("draw.title")}</h2>
      <canvas class="pad" ref=${paper} width=${WIDE} height=${TALL} role="img"
        aria-label=${t("draw.paper")} onPointerDown=${begin} onPointerMove=${draw}></canvas>
      <div class="crayons" role="radiogroup" aria-label=${t("draw.crayons")}>
        ${CRAYONS.map(
          (one, place) => html`
            <button key=${one} type="button" role="radio" class="crayon"
              aria-checked=${one === color ? "true" : "false"}
              aria-label=${t("draw.crayon", { number: place + 1 })} onClick=${() => setColor(one)}>
              <svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" fill=${one} /></svg>
            </button>
          `,
        )}
      </div>
      <div class="crayons" role="radiogroup" aria-label=${t("draw.brushes")}>
        ${Object.entries(BRUSHES).map(
          ([name, width]) => html`
            <button key=${name} type="button" role="radio" class="crayon"
              aria-checked=${name === brush ? "true" : "false"}
              aria-label=${t(/** @type {any} */ (`draw.${name}`))} onClick=${() => setBrush(/** @type {Brush} */ (name))}>
              <svg viewBox="0 0 40 40" aria-hidden="true"><circle cx="20" cy="20" r=${width / 2} fill=${color} /></svg>
            </button>
          `,
        )}
        <button type="button" class="soft small" disabled=${empty}
          onClick=${() => setStrokes(strokes.slice(0, -1))}>${t("draw.undo")}</button>
        <button type="button" class="soft small" disabled=${empty}
          onClick=${() => setStrokes([])}>${t("draw.clear")}</button>
      </div>
      <div class="buttons">
        <button type="button" class="go small" disabled=${empty} onClick=${done}>
          ${t("draw.done")}
        </button>
        <button type="button" class="soft small" onClick=${onCancel}>${t("cancel")}</button>
      </div>
    </div>
  `;
}

/**
 * Where on the paper a pointer is, in its pixels.
 *
 * @param {PointerEvent} event
 * @returns {[number, number]}
 */
function pointOf(event) {
  const box = /** @type {HTMLElement} */ (event.target).getBoundingClientRect();
  const x = ((event.clientX - box.left) / box.width) * WIDE;
  const y = ((event.clientY - box.top) / box.height) * TALL;
  return [x, y];
}

/**
 * @param {HTMLCanvasElement | null} canvas
 * @param {Stroke[]} strokes
 */
function paint(canvas, strokes) {
  const pen = canvas?.getContext("2d");
  if (!pen) return;
  pen.fillStyle = "#ffffff";
  pen.fillRect(0, 0, WIDE, TALL);
  pen.lineCap = pen.lineJoin = "round";
  for (const { color, width, points } of strokes) {
    pen.strokeStyle = color;
    pen.lineWidth = width;
    pen.beginPath();
    pen.moveTo(...points[0]);
    // A dot is a line to where it is.
    for (const point of points.length > 1 ? points.slice(1) : points) pen.lineTo(...point);
    pen.stroke();
  }
}
