import type { Browser, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";

const PAGE_SIZE = 24;
const POINTS = /([1-5]),(\d)\/5 điểm · (\d+) đánh giá/;

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function openPage(width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    locale: "vi-VN",
  });
  return context.newPage();
}

/**
 * Between what a product on a tile is esteemed: the mean of its scores with one of each score beforehand, 3 without any.
 * The tile tells the mean of its own to one decimal.
 */
function esteemOf(tile: string): { atLeast: number; atMost: number } {
  const [, whole, tenth, reviews] = POINTS.exec(tile) ?? [null, "0", "0", "0"];
  const [mean, count] = [Number(`${whole}.${tenth}`), Number(reviews)];
  const esteem = (each: number) => (15 + each * count) / (5 + count);
  return { atLeast: esteem(mean - 0.05), atMost: esteem(mean + 0.05) };
}

/**
 * The page in the market's own typeface, as after any other page: a first one that came slowly stays in the
 * system's, and is some lines shorter or longer when somebody comes back to it.
 */
async function inOwnType(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const faces: Promise<unknown>[] = [];
    document.fonts.forEach((face) => faces.push(face.load()));
    await Promise.all(faces);
    document.documentElement.classList.remove("system-type");
  });
}

const tiles = (page: Page) => page.locator(".search-results article");

/** The address below the root, as people read it. */
const addressOf = (page: Page): string => {
  const { pathname, search, hash } = new URL(page.url());
  return decodeURIComponent(`${pathname}${search}${hash}`).replaceAll("+", " ");
};

describe("finding something", () => {
  it("goes from words to a product and back to the same place", async () => {
    const page = await openPage(1280);
    await page.goto(house().storefrontUrl);
    await page.getByRole("combobox").or(page.getByRole("searchbox")).fill("mực");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/tim-kiem?q=*");
    expect(addressOf(page)).toBe("/tim-kiem?q=mực");
    await page.getByRole("heading", { level: 1, name: "Kết quả cho “mực”" }).waitFor();
    const names = await tiles(page).getByRole("heading").allTextContents();
    expect(names.length).toBeGreaterThan(1);
    expect(names[0]).toMatch(/mực/i);
    await tiles(page).first().getByRole("link").click();
    await page.waitForURL("**/san-pham/*");
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Kết quả cho “mực”" }).waitFor();
    expect(await page.locator("header input[name=q]").inputValue()).toBe("mực");
  });

  it.each([360, 1280])("shows more in place and keeps it on return, at %d px", async (width) => {
    const page = await openPage(width);
    await page.goto(`${house().storefrontUrl}/tim-kiem`);
    await inOwnType(page);
    expect(await tiles(page).count()).toBe(PAGE_SIZE);
    await page.getByRole("link", { name: /^Xem thêm/ }).click();
    await page.waitForFunction(
      (count) => document.querySelectorAll(".search-results article").length === count,
      2 * PAGE_SIZE,
    );
    expect(addressOf(page)).toBe("/tim-kiem?trang=2");
    // The list stays where it was, and the keyboard goes on with what is new.
    await page.waitForFunction(() => document.activeElement?.closest("li")?.id === "sp-25");

    const chosen = page.locator("#sp-40 a");
    // Where it is when it is tapped: bringing it under the finger may still scroll the page.
    await page.evaluate(() => {
      document.addEventListener("click", ({ target }) => {
        const link = target instanceof Element ? target.closest("a") : null;
        if (link) sessionStorage.setItem("tapped-at", String(link.getBoundingClientRect().y));
      });
    });
    const name = (await chosen.textContent()) ?? "";
    await chosen.click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await page.goBack();
    await page.waitForURL("**/tim-kiem?trang=2*");
    await chosen.waitFor();
    expect(await tiles(page).count()).toBe(2 * PAGE_SIZE);
    const place = () => ({
      now: document.querySelector("#sp-40 a")?.getBoundingClientRect().y ?? Number.NaN,
      tapped: Number(sessionStorage.getItem("tapped-at") ?? Number.NaN),
    });
    const deadline = Date.now() + 10_000;
    let { now, tapped } = await page.evaluate(place);
    while (!(Math.abs(now - tapped) < 60) && Date.now() < deadline) {
      await page.waitForTimeout(100);
      ({ now, tapped } = await page.evaluate(place));
    }
    expect(Math.abs(now - tapped)).toBeLessThan(60);
    // After the last page the link is gone, and the keyboard still goes on with what is new.
    await page.getByRole("link", { name: /^Xem thêm/ }).click();
    await page.waitForFunction(() => document.activeElement?.closest("li")?.id === "sp-49");
    expect(await page.getByRole("link", { name: /^Xem thêm/ }).count()).toBe(0);
    const all = await tiles(page).count();
    // A reload, or whoever gets the address, sees the same.
    await page.reload();
    expect(await tiles(page).count()).toBe(all);
  });

  it("filters beside the products, shows what is in force and takes it back", async () => {
    const page = await openPage(1280);
    await page.goto(`${house().storefrontUrl}/tim-kiem`);
    const five = page.getByRole("checkbox", { name: /^5 sao/ });
    await five.check();
    await page.waitForURL("**/tim-kiem?sao=5");
    expect(await five.evaluate((box) => box === document.activeElement)).toBe(true);
    for (const text of await tiles(page).allTextContents()) expect(text).toContain("OCOP 5 sao");
    await page.getByRole("checkbox", { name: /^4 sao/ }).check();
    await page.waitForURL("**/tim-kiem?sao=5&sao=4");
    await page.getByRole("link", { name: "Giá thấp trước" }).click();
    await page.waitForURL("**/tim-kiem?sao=4&sao=5&sap-xep=gia-tang");
    const prices = await tiles(page)
      .locator("data")
      .evaluateAll((all) => all.map((each) => Number((each as HTMLDataElement).value)));
    expect(prices).toEqual([...prices].sort((a, b) => a - b));

    const chips = page.getByRole("list", { name: "Đang lọc" });
    await chips.getByRole("link", { name: "Bỏ 5 sao" }).click();
    await page.waitForURL("**/tim-kiem?sao=4&sap-xep=gia-tang");
    expect(await five.isChecked()).toBe(false);
    await chips.getByRole("link", { name: "Bỏ 4 sao" }).click();
    await page.waitForURL("**/tim-kiem?sap-xep=gia-tang");
    expect(await chips.count()).toBe(0);
  });

  it("puts the best rated first, in points that nobody takes for the state's stars", async () => {
    const page = await openPage(360);
    await page.goto(`${house().storefrontUrl}/tim-kiem`);
    await page.getByRole("link", { name: "Đánh giá cao" }).click();
    await page.waitForURL("**/tim-kiem?sap-xep=danh-gia-cao");
    const texts = await tiles(page).allTextContents();
    expect(texts.length).toBe(PAGE_SIZE);
    const ratings = texts.map(esteemOf);
    for (const [at, { atMost }] of ratings.entries()) {
      expect(atMost).toBeGreaterThanOrEqual(ratings[at + 1]?.atLeast ?? 0);
    }
    // Not one after the other by chance: they differ, and the first is above who nobody has rated.
    expect(ratings[0]?.atLeast).toBeGreaterThan(ratings.at(-1)?.atMost ?? Infinity);
    const points = tiles(page).first().getByText(POINTS);
    const text = (await points.textContent()) ?? "";
    const look = (element: Element) => {
      const { color } = getComputedStyle(element);
      return { color, pictures: element.querySelectorAll("img, svg, .stars").length };
    };
    expect((await points.evaluate(look)).pictures).toBe(0);
    const muted = tiles(page).first().getByRole("paragraph").first();
    expect((await points.evaluate(look)).color).toBe((await muted.evaluate(look)).color);
    // The product's own page says the same.
    await tiles(page).first().getByRole("link").click();
    await page.waitForURL("**/san-pham/*");
    const [mean = "", count = ""] = text.split("/5 điểm · ");
    await page.getByText(`${mean}/5 điểm người mua`).waitFor();
    await page.getByText(count, { exact: false }).first().waitFor();
  });

  it("filters in a sheet on a phone, all choices at once", async () => {
    const page = await openPage(360);
    await page.goto(`${house().storefrontUrl}/tim-kiem`);
    const sheet = page.locator("#bo-loc");
    expect(await sheet.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Lọc" }).click();
    await sheet.waitFor();
    await sheet.getByRole("checkbox", { name: /^4 sao/ }).check();
    await sheet.getByLabel("Giao được đến").selectOption({ label: "Đặc khu Cô Tô" });
    await sheet.getByText("Vân Đồn, Cô Tô").click();
    await sheet.getByRole("checkbox", { name: /^Đặc khu Vân Đồn/ }).check();
    expect(addressOf(page)).toBe("/tim-kiem");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violationsOn(page)).toEqual([]);
    }
    await sheet.getByRole("button", { name: "Xem kết quả" }).click();
    await page.waitForURL("**/tim-kiem?*");
    expect(addressOf(page)).toBe("/tim-kiem?sao=4&xa=van-don&giao-den=co-to");
    await sheet.waitFor({ state: "hidden" });
    for (const text of await tiles(page).allTextContents()) {
      expect(text).toContain("Đặc khu Vân Đồn");
    }
    await page.getByRole("button", { name: "Lọc (3)" }).click();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
  });

  it("leads from every list to the same list, sorted or further on", async () => {
    const page = await openPage(1280);
    await page.goto(`${house().storefrontUrl}/nhom/thuc-pham`);
    await page.getByRole("link", { name: "Giá cao trước" }).click();
    await page.waitForURL("**/tim-kiem?nhom=thuc-pham&sap-xep=gia-giam");
    await page.goBack();
    // The sorted list stays in view until the group's is drawn: only the group's own link leads on unsorted.
    await page
      .locator("a[href^='/tim-kiem?nhom=thuc-pham&trang=2']")
      .and(page.getByRole("link", { name: /^Xem thêm \d+ món/ }))
      .click();
    await page.waitForURL("**/tim-kiem?nhom=thuc-pham&trang=2");
    expect(await tiles(page).count()).toBeGreaterThan(PAGE_SIZE);
    await page.waitForFunction(() => document.activeElement?.closest("li")?.id === "sp-25");
    const place = await page.locator("#sp-25").boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(-300);
    expect(place?.y).toBeLessThan(800);
  });
});

describe("finding nothing", () => {
  it("says so, and offers what comes close and the ways on", async () => {
    const page = await openPage(360);
    await page.goto(`${house().storefrontUrl}/tim-kiem?q=zzzzqqqq`);
    await page.getByRole("heading", { name: "Chưa thấy “zzzzqqqq” trong chợ" }).waitFor();
    await page.getByRole("heading", { name: "Hoặc đi một vòng chợ" }).waitFor();
    // What sells best is not near to it, and does not say so.
    await page.getByRole("heading", { name: "Đang bán chạy" }).waitFor();
    expect(await page.getByText("Gần với điều bạn tìm").count()).toBe(0);
    await page.getByRole("link", { name: "Tất cả sản phẩm" }).click();
    await page.waitForURL("**/san-pham");
  });

  it("says how much there is without the filters", async () => {
    const page = await openPage(1280);
    await page.goto(`${house().storefrontUrl}/tim-kiem?q=m%E1%BB%B1c&nhom=do-uong`);
    const heading = page.getByRole("heading", { level: 1 });
    expect(await heading.innerText()).toBe("Chưa thấy “mực” theo những gì bạn chọn");
    await page.getByText(/^Có \d+ món nếu bỏ các điều kiện lọc/).waitFor();
    await page.getByRole("heading", { name: "Gần với điều bạn tìm" }).waitFor();
    await page.getByRole("link", { name: "Bỏ mọi điều kiện lọc" }).click();
    await page.getByRole("heading", { level: 1, name: "Kết quả cho “mực”" }).waitFor();
    expect(addressOf(page)).toBe("/tim-kiem?q=mực");
    expect(await tiles(page).count()).toBeGreaterThan(0);
  });

  it("names conditions that mean nothing and does without them", async () => {
    const page = await openPage(1280);
    await page.goto(`${house().storefrontUrl}/tim-kiem?gia-tu=re&xa=ha-noi&trang=999`);
    await page.waitForURL(/trang=\d$/);
    await page.goto(`${house().storefrontUrl}/tim-kiem?gia-tu=re&xa=ha-noi`);
    await page.getByText(/^Chợ không hiểu và đã bỏ qua: .*Làm ở xã, phường/).waitFor();
    expect(await tiles(page).count()).toBe(PAGE_SIZE);
  });

  it("says that a text is too long", async () => {
    const page = await openPage(360);
    await page.goto(`${house().storefrontUrl}/tim-kiem?q=${"m%E1%BB%B1c+".repeat(300)}`);
    await page.getByRole("heading", { level: 1, name: "Câu tìm dài quá" }).waitFor();
  });
});
