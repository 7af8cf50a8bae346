/** When each scene begins in the film, read from its captions: they hold every word in order. */

const CUE = /(\d+):(\d\d):(\d\d\.\d{3}) --> .*\n((?:.+\n?)+)/g;

/**
 * @param {string} captionsUrl WebVTT
 * @param {{text: string}[]} scenes
 * @returns {Promise<number[]>} seconds, in the order of the scenes; fewer where they do not fit
 */
export async function sceneStarts(captionsUrl, scenes) {
  const response = await fetch(captionsUrl).catch(() => null);
  if (!response?.ok) return [];
  const cues = [...(await response.text()).matchAll(CUE)].map(([, hours, minutes, seconds, text]) => ({
    at: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds),
    letters: lettersIn(text),
  }));
  const starts = [];
  let place = 0;
  for (const scene of scenes) {
    if (place >= cues.length) break;
    starts.push(cues[place].at);
    let left = lettersIn(scene.text);
    while (left > 0 && place < cues.length) left -= cues[place++].letters;
  }
  return starts;
}

/** @param {string} text */
function lettersIn(text) {
  return text.replace(/\s+/g, "").length;
}
