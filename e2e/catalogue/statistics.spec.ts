import type { Browser, Page } from "playwright-core";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { shoot } from "../selling/shoot";

/** Targets in the register, each with its result or the word that none was published. */
const INDICATORS = 12;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

/** The page as who blocks scripts sees it. */
async function open(path: string, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`${house().storefrontUrl}${path}`);
  return page;
}

/** What the page of a release tells: its number, five charts with their tables and files, the trend, targets. */
async function expectWhole(page: Page): Promise<void> {
  expect(await page.locator("h1").count()).toBe(1);
  expect(
    await page.getByText(/\d{1,3}(?:[.,]\d{3}){2,}\s₫|₫\d{1,3}(?:,\d{3}){2,}/).count(),
  ).toBeGreaterThan(1);
  // Both shares, with three digits though they are next to nothing, and what they are divided by as made up.
  const own = page.locator('[aria-labelledby="cua-tinh-muc"]');
  const shares = await own.locator("li strong").allTextContents();
  expect(shares).toEqual([1, 2].map(() => expect.stringMatching(/^0[.,]0+[1-9]\d\d%$/) as string));
  expect(await own.getByText(/^(?:Số liệu minh họa|Demonstration figures)$/).count()).toBe(2);
  // The map of the 54 units, and a table behind each chart.
  expect(await page.locator("#chi-tiet nav li a").count()).toBe(54);
  expect(await page.locator("#chi-tiet table").count()).toBe(5);
  expect(await page.locator("#cac-ky svg[role=img] rect").count()).toBeGreaterThan(1);
  for (const chart of ["commune", "group", "star", "kind", "channel"]) {
    for (const format of ["csv", "json"]) {
      const file = page.locator(`a[href^="/open-data/release-by-${chart}.${format}"]`);
      expect([chart, format, await file.count()]).toEqual([chart, format, 1]);
    }
  }
  // Beside them the market's own figures for machines, what comes next, and how it is all made.
  for (const file of [
    "sales.json",
    "release-calendar.csv",
    "indicators.csv",
    "method.md",
    "phuong-phap.md",
  ]) {
    expect([file, await page.locator(`a[href="/open-data/${file}"]`).count()]).toEqual([file, 1]);
  }
}

/** How many versions the page has to list: those of periods that were revised. */
async function revisedVersions(): Promise<number> {
  const answer = await fetch(`${house().storefrontUrl}/open-data/statistics-releases.json`);
  const { versions } = (await answer.json()) as { versions: { period: string }[] };
  const times = (wanted: string) => versions.filter(({ period }) => period === wanted).length;
  return versions.filter(({ period }) => times(period) > 1).length;
}

describe("the public figures without script", () => {
  it.each([
    ["/thong-ke", 360],
    ["/thong-ke", 1280],
    ["/en/thong-ke", 360],
  ])("%s is whole at %d px", async (path, width) => {
    const page = await open(path, width);
    await expectWhole(page);
    const revised = await revisedVersions();
    expect(revised).toBeGreaterThan(1);
    expect(await page.locator("#cac-ban li").count()).toBe(revised);
    expect(await page.locator("#chi-tieu li").count()).toBe(INDICATORS);
    expect(await page.locator("html").evaluate((root) => root.scrollWidth)).toBe(width);
    await shoot(page, `thong-ke${path === "/thong-ke" ? "" : "-en"}-${String(width)}`);
    await page.context().close();
  });

  it.each([
    ["/thong-ke", ["15,6%", "11,9%", "1.827,4", "1.833,6"]],
    ["/en/thong-ke", ["15.6%", "11.9%", "1,827.4", "1,833.6"]],
  ])(
    "%s tells both national shares of 2025 and both versions of its last quarter",
    async (path, figures) => {
      const page = await open(path, 360);
      for (const figure of figures) {
        expect([figure, await page.getByText(figure, { exact: true }).count()]).not.toEqual([
          figure,
          0,
        ]);
      }
      await page.context().close();
    },
  );

  it("prints on paper all that it shows, folded tables as well", async () => {
    const page = await open("/thong-ke", 1280);
    await page.emulateMedia({ media: "print" });
    for (const table of await page.locator("#chi-tiet table").all()) {
      expect((await table.boundingBox())?.height).toBeGreaterThan(40);
    }
    expect(await page.locator("body > header").isVisible()).toBe(false);
    const paper = await page.pdf({ format: "A4", printBackground: true });
    const pages = paper.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(16);
    await page.context().close();
  });
});
