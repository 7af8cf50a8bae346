/** A run on the page: its progress, what is there of it so far, and at last its film. */

import { resumeJob } from "../api/jobs.js";
import { html } from "../html.js";
import { useJobEvents } from "../hooks/use-job-events.js";
import { useEffect, useState } from "../vendor/preact-hooks.module.js";
import { RunProgress } from "./run-progress.js";

/**
 * @typedef {import("../api/jobs.js").Checkpoint} Checkpoint
 * @param {{runId: string, userId: string, onAgain: () => void}} props
 */
export function WatchPage({ runId, userId, onAgain }) {
  const { checkpoint, lost, refusal } = useJobEvents(runId, userId);
  const title = checkpoint?.story_script?.title;
  useEffect(() => {
    document.title = title ? `${title} · Doodlebook` : "Doodlebook";
    return () => void (document.title = "Doodlebook");
  }, [title]);

  async function resume() {
    await resumeJob(runId, userId);
    location.reload(); // the address holds the run: it is followed from where it is now
  }

  if (refusal) {
    return html`<${Failure} message=${notFound(refusal)} onAgain=${onAgain} />`;
  }
  return html`
    ${lost && html`<p class="lost" role="status">Connection lost, retrying...</p>`}
    ${checkpoint
      ? html`<${Run} checkpoint=${checkpoint} onAgain=${onAgain} onResume=${resume} />`
      : html`<p class="opening" role="status">Opening your storybook...</p>`}
  `;
}

/** @param {{checkpoint: Checkpoint, onAgain: () => void, onResume: () => Promise<void>}} props */
function Run({ checkpoint, onAgain, onResume }) {
  const { status, video, story_script: story } = checkpoint;
  return html`
    <article class="run">
      ${(story || status !== "error") &&
      html`<h1 class="title">${story?.title || "Your storybook is on its way"}</h1>`}
      ${status === "processing" && html`<${RunProgress} checkpoint=${checkpoint} />`}
      ${status === "error" &&
      html`<${Failure} message=${checkpoint.error || "The film could not be made."}
        onAgain=${onAgain} onResume=${checkpoint.drawing_analysis && onResume} />`}
      ${status === "complete" && video && html`<${Film} video=${video} story=${story} />`}
      <${Pages} checkpoint=${checkpoint} />
      ${status === "complete" &&
      html`<p class="after"><button type="button" class="soft" onClick=${onAgain}>
        Make another storybook</button></p>`}
    </article>
  `;
}

/** The languages of stories, each by its own name. */
const LANGUAGES = {
  en: "English", es: "Español", fr: "Français", de: "Deutsch", it: "Italiano", pt: "Português",
};

/** @param {{video: import("../api/jobs.js").Video, story: Checkpoint["story_script"]}} props */
function Film({ video, story }) {
  const language = story?.language || "en";
  return html`
    <video class="film" crossorigin="anonymous" controls playsinline preload="auto" src=${video.url}
      poster=${video.thumbnail_url} width=${video.width} height=${video.height}
      aria-label=${story ? `The film: ${story.title}` : "The film"}>
      <track kind="captions" srclang=${language} label=${LANGUAGES[language] || language}
        src=${video.captions_url} />
    </video>
    <p class="after"><a class="go" href=${`${video.url}&save`} download="storybook.mp4">Save the film</a></p>
  `;
}

/** The story's pages, each with its picture as soon as that is there.
 * @param {{checkpoint: Checkpoint}} props */
function Pages({ checkpoint }) {
  const { story_script: story, drawing_analysis: analysis, status } = checkpoint;
  const urls = new Map((checkpoint.images || []).map((image) => [image.scene_number, image.url]));
  if (!story) return html`<${Drawing} analysis=${analysis} />`;
  return html`
    <ol class="pages" aria-label="The pages of the story">
      ${story.scenes.map(
        (scene) => html`
          <li class="sheet page" key=${scene.number}>
            ${urls.has(scene.number)
              ? html`<img class="arrives" src=${urls.get(scene.number)}
                  alt=${`Illustration of page ${scene.number}`} width="1536" height="864" />`
              : html`<div class=${status === "processing" ? "blank busy" : "blank"}></div>`}
            <p><span class="number" aria-hidden="true">${scene.number}</span>${scene.text}</p>
          </li>
        `,
      )}
    </ol>
  `;
}

/** @param {{analysis: Checkpoint["drawing_analysis"]}} props */
function Drawing({ analysis }) {
  const url = analysis?.drawing_url || analysis?.figures?.[0]?.cutout;
  if (!analysis || !url) return null;
  return html`
    <figure class="sheet seen">
      <img class="arrives" src=${url} alt="Your drawing" />
      <figcaption>We see ${analysis.subject}.</figcaption>
    </figure>
  `;
}

/** Why it ended, and the way on. Without `onResume` there is nothing to go on from.
 * @param {{message: string, onAgain: () => void, onResume?: (() => Promise<void>) | null}} props */
function Failure({ message, onAgain, onResume }) {
  const [problem, setProblem] = useState("");
  const goOn = () => onResume?.().catch((error) => setProblem(error.message));
  return html`
    <section class="sheet failure" role="alert">
      <h2>That did not work</h2>
      <p>${problem || message}</p>
      ${onResume && html`<button type="button" class="go" onClick=${goOn}>Go on</button> `}
      <button type="button" class=${onResume ? "soft" : "go"} onClick=${onAgain}>Try another drawing</button>
    </section>
  `;
}

/** @param {string} detail */
function notFound(detail) {
  return detail === "Job not found"
    ? "We could not find this storybook. Storybooks are kept for seven days; it may be gone by now."
    : detail;
}
