import type { Browser } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";

const PAGES = ["/", "/san-pham", "/san-pham/trung-vit-bien-dong-rui"];
/** A phone with two pixels to a point takes no picture that is this many times wider than its frame. */
const MOST_TOO_WIDE = 1.6;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 };

interface Shown {
  type: string;
  sizes: string;
  /** Addresses in the source's set, and the one for browsers without AVIF. */
  addresses: string[];
  plain: string;
  framed: boolean;
}

describe("pictures of goods", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  it.each(PAGES)(
    "%s offers them as AVIF by width and as WebP, from its own address",
    async (path) => {
      const page = await (
        await browser.newContext({ ...PHONE, serviceWorkers: "block" })
      ).newPage();
      const taken: string[] = [];
      page.on("request", (request) => {
        if (request.resourceType() === "image") taken.push(request.url());
      });
      await page.goto(`${house().storefrontUrl}${path}`, { waitUntil: "networkidle" });
      const shown = await page.locator("main picture").evaluateAll((pictures) =>
        pictures.map((picture): Shown => {
          const source = picture.querySelector("source");
          const image = picture.querySelector("img");
          return {
            type: source?.type ?? "",
            sizes: source?.sizes ?? "",
            addresses: (source?.srcset ?? "").split(", ").map((each) => each.split(" ")[0] ?? ""),
            plain: image?.getAttribute("src") ?? "",
            framed: Boolean(image?.hasAttribute("width") && image.hasAttribute("height")),
          };
        }),
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const { type, sizes, addresses, plain, framed } of shown) {
        expect([type, framed]).toEqual(["image/avif", true]);
        expect(addresses.every((address) => /^\/anh\/.+-\d+\.avif$/.test(address))).toBe(true);
        expect(plain).toMatch(/^\/anh\/.+-\d+\.webp$/);
        if (addresses.length > 1) expect(sizes).toMatch(/vw/);
      }
      // Every file that the first one names is there, and is what it says.
      const [first] = shown;
      for (const address of [...(first?.addresses ?? []), first?.plain ?? ""]) {
        const answer = await fetch(new URL(address, house().storefrontUrl));
        const type = address.endsWith(".avif") ? "image/avif" : "image/webp";
        expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
      }
      const { origin } = new URL(house().storefrontUrl);
      const goods = taken.filter((url) => url.includes("/anh/"));
      expect(
        taken.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith("data:")),
      ).toEqual([]);
      expect(goods.filter((url) => !url.endsWith(".avif"))).toEqual([]);
      const tooWide = await page.locator("main picture img").evaluateAll(
        (images, most) =>
          images.flatMap((each) => {
            const image = each as HTMLImageElement;
            const width = Number(/-(\d+)\.\w+$/.exec(image.currentSrc)?.[1] ?? 0);
            const wanted = Math.max(160, image.clientWidth * devicePixelRatio);
            return image.complete && width > most * wanted ? [image.currentSrc] : [];
          }),
        MOST_TOO_WIDE,
      );
      expect(tooWide).toEqual([]);
      await page.context().close();
    },
  );
});
