/** The fields of forms: each with its label, its hint, and names as the service has them. */

import { html } from "../html.js";
import { t } from "../i18n.js";

const AGES = [2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * @param {object} props
 * @param {string} props.name
 * @param {string} props.label
 * @param {number} props.longest
 * @param {string} [props.value]
 * @param {string} [props.hint]
 * @param {boolean} [props.isLong] several lines
 */
export function TextField({ name, label, longest, value = "", hint = "", isLong = false }) {
  const told = { name, maxlength: longest, autocomplete: "off", defaultValue: value };
  return html`
    <label class="field">
      <span>${label} ${hint && html`<small>${hint}</small>`}</span>
      ${isLong ? html`<textarea rows="3" ...${told}></textarea>` : html`<input ...${told} />`}
    </label>
  `;
}

/** @param {{chosen: number}} props */
export function AgeField({ chosen }) {
  return html`
    <${ChoiceField} name="child_age" label=${t("wish.child_age")} chosen=${String(chosen)} look="ages"
      choices=${AGES.map((age) => ({ value: String(age), label: String(age) }))} />
  `;
}

/**
 * One of a few, each to be seen and tapped.
 *
 * @param {object} props
 * @param {string} props.name
 * @param {string} props.label
 * @param {string} props.chosen
 * @param {{value: string, label: string, hint?: string}[]} props.choices
 * @param {string} [props.look]
 */
export function ChoiceField({ name, label, chosen, choices, look = "" }) {
  return html`
    <fieldset class=${`field choices ${look}`}>
      <legend>${label}</legend>
      <div class="row">
        ${choices.map(
          (choice) => html`
            <label key=${choice.value}>
              <input type="radio" name=${name} value=${choice.value}
                defaultChecked=${choice.value === chosen} />
              <span>${choice.label}${choice.hint && html`<small>${choice.hint}</small>`}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/**
 * One of many.
 *
 * @param {object} props
 * @param {string} props.name
 * @param {string} props.label
 * @param {string} props.chosen
 * @param {{value: string, label: string}[]} props.choices
 */
export function SelectField({ name, label, chosen, choices }) {
  return html`
    <label class="field">
      <span>${label}</span>
      <select name=${name}>
        ${choices.map(
          ({ value, label: shown }) => html`
            <option key=${value} value=${value} selected=${value === chosen}>${shown}</option>
          `,
        )}
      </select>
    </label>
  `;
}

/** @param {{name: string, label: string, checked: boolean}} props */
export function CheckField({ name, label, checked }) {
  return html`
    <label class="check">
      <input type="checkbox" name=${name} defaultChecked=${checked} /><span>${label}</span>
    </label>
  `;
}
