import type { Browser } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";

const PAGES = ["/", "/san-pham", "/san-pham/trung-vit-bien-dong-rui", "/tim-kiem?q=m%E1%BB%B1c"];
/** All files of the typeface together, in bytes: whole they are 67 KB. */
const MOST_BYTES = 30 * 1024;

/** Addresses of the typefaces that a page asks for before anything needs them, in its head or before that. */
async function preloadedBy(path: string): Promise<string[]> {
  const answer = await fetch(`${house().storefrontUrl}${path}`);
  const early = (answer.headers.get("link") ?? "")
    .split(/, (?=<)/)
    .filter((link) => /rel="?preload/.test(link) && /as="?font/.test(link));
  const inHead = ((await answer.text()).match(/<link [^>]*>/g) ?? []).filter(
    (link) => link.includes(' rel="preload"') && link.includes(' as="font"'),
  );
  // A typeface that is asked for in another way than it is used would come twice.
  const usable = [...early, ...inHead].filter((link) => /crossorigin/i.test(link));
  return [...new Set(usable.flatMap((link) => /\/_next\/static\/[^">]+\.woff2/.exec(link) ?? []))];
}

describe("the market's typeface", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(PAGES)("%s names its files before they are needed, and takes each once", async (path) => {
    const preloaded = await preloadedBy(path);
    // Two weights, each in a Latin and a Vietnamese subset.
    expect(preloaded).toHaveLength(4);

    const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
    const asked: string[] = [];
    page.on("request", (request) => {
      if (request.resourceType() === "font") asked.push(new URL(request.url()).pathname);
    });
    await page.goto(`${house().storefrontUrl}${path}`, { waitUntil: "networkidle" });
    expect([...asked].sort()).toEqual([...preloaded].sort());
    await page.context().close();
  });

  it("is cut to what the market writes, and holds every Vietnamese letter", async () => {
    const files = await Promise.all(
      (await preloadedBy("/")).map(async (address) => {
        const answer = await fetch(new URL(address, house().storefrontUrl));
        expect(answer.headers.get("cache-control")).toContain("immutable");
        return (await answer.arrayBuffer()).byteLength;
      }),
    );
    expect(files.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(MOST_BYTES);

    const page = await (await browser.newContext()).newPage();
    await page.goto(house().storefrontUrl, { waitUntil: "networkidle" });
    const missing = await page.evaluate(async () => {
      const marks = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
      const vowels = "aăâeêioôơuưy".split("");
      const syllables = vowels.flatMap((vowel) => marks.map((mark) => (vowel + mark).normalize()));
      const letters = [...syllables, "đ", "₫"].flatMap((letter) => [letter, letter.toUpperCase()]);
      const canvas = document.createElement("canvas").getContext("2d");
      const family = getComputedStyle(document.body).fontFamily.replace(/, *system-ui.*$/, "");
      await document.fonts.ready;
      if (!canvas) throw new Error("Nothing can be measured");
      // What the typeface does not have is as wide as in the typeface behind it, whichever that is.
      const width = (letter: string, behind: string): number => {
        canvas.font = `100px ${family}, ${behind}`;
        return canvas.measureText(letter).width;
      };
      return letters.filter((letter) => width(letter, "monospace") !== width(letter, "serif"));
    });
    expect(missing).toEqual([]);
  });
});
