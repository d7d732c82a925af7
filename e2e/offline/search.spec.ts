import type { Browser, BrowserContext, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { readOpenData } from "../buying/shopper";
import { keptAs, pocketReady, visit } from "./pocket";

interface SearchWire {
  count: number;
  near_count: number;
}

/** Waits until the phone keeps the catalogue, and the engine that its search is made of. */
async function catalogueReady(page: Page): Promise<void> {
  while ((await keptAs(page, "catalogue-state")) === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe("searching without a line", () => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
  });

  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 800 } });
    page = await context.newPage();
  });

  afterEach(async () => {
    await context.close();
  });

  const names = () => page.locator("main li h3").allTextContents();

  it("finds what the market finds, however it is typed, with the catalogue that the phone keeps", async () => {
    await pocketReady(page, "/");
    await visit(page, "/tim-kiem?q=nuoc+mam");
    const online = await page.locator(".search-results h3").allTextContents();
    expect(online.length).toBeGreaterThanOrEqual(3);
    await catalogueReady(page);
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    for (const typed of ["nuoc mam", "nước mắm", "nuwowcs mawms"]) {
      await visit(page, `/tim-kiem?q=${encodeURIComponent(typed)}`);
      await page.getByText("Không có mạng. Đây là danh mục trên máy").waitFor();
      expect((await names()).slice(0, 3)).toEqual(online.slice(0, 3));
    }
    expect(await violationsOn(page)).toEqual([]);
  });

  it("shows all of a list, and what only comes near apart from it", async () => {
    const { count } = await readOpenData<SearchWire>("/search?take=1");
    const typed = "nước mắm sá sùng hạ long";
    const search = await readOpenData<SearchWire>(`/search?q=${encodeURIComponent(typed)}`);
    await pocketReady(page, "/");
    await visit(page, "/tim-kiem?q=nuoc+mam");
    await catalogueReady(page);
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    await visit(page, "/san-pham?con-hang=");
    await page.getByRole("heading", { name: `${String(count)} món.` }).waitFor();
    const more = page.getByRole("button", { name: /^Xem thêm/ });
    const first = (await names()).length;
    expect(first).toBeLessThan(count);
    for (let shown = first; shown < count; shown += first) {
      expect(await names()).toHaveLength(shown);
      await more.click();
    }
    expect(await names()).toHaveLength(count);
    expect(await more.count()).toBe(0);
    await visit(page, `/tim-kiem?q=${encodeURIComponent(typed)}`);
    await page.getByRole("heading", { name: `${String(search.count)} món.` }).waitFor();
    const near = page.locator("section", { hasText: "Gần với điều bạn tìm" }).locator("h3");
    expect(await near.count()).toBe(search.near_count);
    expect(search.near_count).toBeGreaterThan(0);
  });

  it("calls a list what the market calls it, whatever it was narrowed to", async () => {
    await pocketReady(page, "/");
    const headings = new Map<string, string>();
    const heading = () => page.getByRole("heading", { level: 1 }).first().innerText();
    for (const words of [
      "nhom=thuc-pham&sao=4",
      "nha=htx-dong-tien&con-hang=1",
      "nha=htx-dong-tien&gia-tu=900000000",
      "sao=3&con-hang=1",
    ]) {
      await visit(page, `/tim-kiem?${words}`);
      headings.set(words, await heading());
    }
    await catalogueReady(page);
    await page.waitForLoadState("networkidle");
    await context.setOffline(true);
    for (const [words, online] of headings) {
      // Its last word empty, as a plain form sends it, so that it is no page that the phone keeps.
      await visit(page, `/tim-kiem?${words}&q=`);
      await page.getByText("Không có mạng. Đây là danh mục trên máy").waitFor();
      expect(await heading()).toBe(online);
    }
  });

  it("is not paid for by a first visit that only looks at things, and can be asked for", async () => {
    await pocketReady(page, "/");
    await visit(page, "/san-pham/trung-vit-bien-dong-rui");
    const asked: string[] = [];
    context.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await visit(page, "/cho-trong-tui");
    await page.waitForLoadState("networkidle");
    expect(asked).not.toContain("/cho-trong-tui/hang");
    await page.getByRole("button", { name: "Tải danh mục về máy" }).click();
    await page.getByText(/^\d+ món có trên máy này/).waitFor();
  });
});
