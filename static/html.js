/** Binds htm's templates to Preact: the page's one way to write markup. */

import htm from "./vendor/htm.module.js";
import { h } from "./vendor/preact.module.js";

export const html = htm.bind(h);
