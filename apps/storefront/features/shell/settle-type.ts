/**
 * Runs in the page before its first paint, so it stands alone: it may use nothing of this module.
 *
 * Letters never change under the reader's eyes: the market's own typeface is there at the first paint or
 * not at all on this page. Where the page itself came fast, the paint waits up to 400 ms for the typeface;
 * on a slow line, where it would come far too late, only as long as the browser's own store takes to hand
 * it out. Without script the typeface replaces the system's when it comes.
 */
function settleType(): void {
  const root = document.documentElement;
  const cameFast = performance.now() < 500;
  const settle = (): void => root.classList.remove("type-waits");
  const patience = setTimeout(
    () => {
      root.classList.add("system-type");
      settle();
    },
    cameFast ? 400 : 60,
  );
  root.classList.add("type-waits");
  void Promise.all(Array.from(document.fonts, (face) => face.load())).then(() => {
    clearTimeout(patience);
    settle();
  });
}

/** The script as text, for the page's head. */
export const SETTLE_TYPE = `(${settleType.toString()})()`;
