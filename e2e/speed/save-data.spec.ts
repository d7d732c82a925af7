import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { keptAs, untilKept } from "../offline/pocket";
import { AskedStorefront } from "./asked-storefront";

const PHONE = { viewport: { width: 412, height: 823 }, hasTouch: true };
const LIST = "/san-pham";
const LINKS = "main article h3 a";
const CATALOGUE = "/cho-trong-tui/hang";
/** Longer than a pointer rests, and than the worker takes to ask for what it wants. */
const PATIENCE_MS = 2_500;
/** By when it has come where it is to come, on a machine with much else to do. */
const LIMIT_MS = 20_000;

/** The three ways in which somebody shows that she means to follow a link. */
const INTENTS: Record<string, (page: Page) => Promise<void>> = {
  "a pointer that rests on a link": (page) => page.locator(LINKS).nth(0).hover(),
  "a focus that rests on it": async (page) => {
    // By keyboard: what a script focuses counts only where the keyboard was used last.
    await page.locator(LINKS).nth(1).focus();
    await page.keyboard.press("Tab");
  },
  "a finger on it": (page) =>
    page
      .locator(LINKS)
      .nth(3)
      .dispatchEvent("pointerdown", { pointerType: "touch", isPrimary: true }),
};

/** Says of a quick line whether its bytes are dear; pages and workers have it told alike. */
function tellLine(saveData: boolean): void {
  Object.defineProperty(navigator, "connection", {
    value: { saveData, effectiveType: "4g", rtt: 0 },
  });
}

describe.each([
  ["who saves data", true],
  ["everybody else", false],
])("for %s", (_who, saves) => {
  const storefront = new AskedStorefront();
  let browser: Browser;
  let base: string;

  beforeAll(async () => {
    browser = await openBrowser();
    base = await storefront.url();
  });

  afterAll(async () => {
    await browser.close();
    storefront.close();
  });

  /** A page whose browser was told, or not, to save data. */
  async function openPage(serviceWorkers: "allow" | "block"): Promise<Page> {
    const context = await browser.newContext({ ...PHONE, serviceWorkers });
    await context.addInitScript(tellLine, saves);
    return context.newPage();
  }

  /** Whether it came: looked for long enough where it may not. */
  async function came(page: Page, is: () => boolean | Promise<boolean>): Promise<boolean> {
    const until = Date.now() + (saves ? PATIENCE_MS : LIMIT_MS);
    while (!(await is()) && Date.now() < until) await page.waitForTimeout(50);
    return is();
  }

  it.each(Object.entries(INTENTS))(
    "%s loads its page ahead: not with Save-Data",
    async (_name, mean) => {
      const page = await openPage("block");
      await page.goto(`${base}${LIST}`, { waitUntil: "networkidle" });
      const before = storefront.asked.length;
      await mean(page);
      const ahead = () => storefront.asked.slice(before).some((path) => path.includes("_rsc="));
      expect(await came(page, ahead)).toBe(!saves);
      await page.context().close();
    },
  );

  it("the phone fetches the province's catalogue by itself: not with Save-Data", async () => {
    const page = await openPage("allow");
    // The front page alone lets no worker fetch the catalogue.
    const [worker] = await Promise.all([
      page.context().waitForEvent("serviceworker"),
      page.goto(base, { waitUntil: "networkidle" }),
    ]);
    await untilKept(page, "/cho-trong-tui");
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await worker.evaluate(tellLine, saves);
    const before = storefront.asked.length;
    await page.goto(`${base}/tim-kiem?q=m%E1%BB%B1c`, { waitUntil: "networkidle" });
    const fetched = () => storefront.asked.slice(before).some((path) => path.startsWith(CATALOGUE));
    expect(await came(page, fetched)).toBe(!saves);
    const kept = async () => (await keptAs(page, "catalogue-state")) !== undefined;
    expect(await came(page, kept)).toBe(!saves);
    await page.context().close();
  });
});
