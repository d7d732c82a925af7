/**
 * Runs in the page before its first paint, so it stands alone: it may use nothing of this module.
 *
 * Letters never change under the reader's eyes: the market's own typeface is there at the first paint or
 * not at all on this page. Where the page itself came fast, the paint waits up to 800 ms for the typeface;
 * on a slow line, where it would come far too late, only as long as the browser's own store takes to hand
 * it out. Without script the typeface replaces the system's when it comes.
 */
function settleType(): void {
  const root = document.documentElement;
  const cameFast = performance.now() < 500;
  const faces = Array.from(document.fonts);
  const settle = (): void => {
    clearTimeout(patience);
    if (!faces.every(({ status }) => status === "loaded")) root.classList.add("system-type");
    root.classList.remove("type-waits");
  };
  const patience = setTimeout(settle, cameFast ? 800 : 60);
  root.classList.add("type-waits");
  void Promise.allSettled(faces.map((face) => face.load())).then(() => {
    if (root.classList.contains("type-waits")) settle();
  });
}

/** The script as text, for the page's head. */
export const SETTLE_TYPE = `(${settleType.toString()})()`;
