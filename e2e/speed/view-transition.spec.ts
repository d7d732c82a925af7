import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";

/** What a transition moves: the parts of the page that are animated once both of its pictures are there. */
type Moved = string[];

declare global {
  interface Window {
    transitions: Promise<Moved>[];
  }
}

/** Notes every transition that the page begins, and what moves in it. */
function noteTransitions(): void {
  window.transitions = [];
  const start = document.startViewTransition.bind(document);
  document.startViewTransition = (...asked) => {
    const transition = start(...asked);
    const moved = transition.ready.then(
      () =>
        document.getAnimations().flatMap(({ effect }) => {
          const part = effect instanceof KeyframeEffect ? effect.pseudoElement : null;
          // React takes parts out of a transition by animations that last no time at all.
          const lasts = Number(effect?.getComputedTiming().duration) > 0;
          return lasts && part?.startsWith("::view-transition") ? [part] : [];
        }),
      () => [],
    );
    window.transitions.push(moved);
    return transition;
  };
}

describe("from a list to a product", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  /** What moved on the way from a list to its first product, and the product's handle. */
  async function openFirst(
    from: string,
    reducedMotion: "reduce" | "no-preference",
  ): Promise<{ page: Page; handle: string; moved: Moved }> {
    const page = await (await browser.newContext({ reducedMotion })).newPage();
    await page.addInitScript(noteTransitions);
    await page.goto(`${house().storefrontUrl}${from}`, { waitUntil: "networkidle" });
    const link = page.locator("main article h3 a").first();
    const handle = ((await link.getAttribute("href")) ?? "").split("/").at(-1) ?? "";
    const name = await link.innerText();
    await link.click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    const moved = await page.evaluate(async () => (await Promise.all(window.transitions)).flat());
    return { page, handle, moved };
  }

  it.each(["/san-pham", "/nhom/thuc-pham", "/tim-kiem?q=m%E1%BB%B1c"])(
    "%s lets the product's picture travel to its page",
    async (from) => {
      const { handle, moved } = await openFirst(from, "no-preference");
      expect(moved).toContain(`::view-transition-group(anh-${handle})`);
    },
  );

  it("moves nothing for who asked for less motion, and the page is there all the same", async () => {
    const { page, handle, moved } = await openFirst("/san-pham", "reduce");
    expect(moved).toEqual([]);
    expect(new URL(page.url()).pathname).toBe(`/san-pham/${handle}`);
  });
});
