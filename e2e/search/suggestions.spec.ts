import type { Browser, Page } from "playwright-core";
import { violationsOn } from "../access/violations-on";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
});

async function openHome(width = 1280): Promise<{ page: Page; asked: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: "vi-VN" });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/api/goi-y") asked.push(searchParams.get("q") ?? "");
  });
  await page.goto(house().storefrontUrl, { waitUntil: "networkidle" });
  return { page, asked };
}

/**
 * Types in one go once the suggestions' script is there: from within the page, where no key waits for a slow
 * machine longer than for the next one.
 */
async function type(page: Page, text: string): Promise<void> {
  await page.getByRole("searchbox").click();
  await page.getByRole("combobox").evaluate((field, letters) => {
    const input = field as HTMLInputElement;
    for (const data of letters) {
      const end = input.value.length;
      input.setRangeText(data, end, end, "end");
      input.dispatchEvent(
        new InputEvent("input", { bubbles: true, data, inputType: "insertText" }),
      );
    }
  }, text);
}

describe("suggestions", () => {
  it("come while typing, are chosen with the keyboard and lead to the product", async () => {
    const { page, asked } = await openHome();
    await type(page, "cha muc");
    const list = page.getByRole("listbox", { name: "Gợi ý" });
    await list.waitFor();
    const options = list.getByRole("option");
    const count = await options.count();
    expect(await options.first().textContent()).toMatch(/^Chả mực/);
    await page.getByText(`${String(count)} gợi ý`, { exact: false }).waitFor({ state: "attached" });
    // One question for what was typed in one go, none for a single letter.
    expect(asked).toEqual(["cha muc"]);

    const field = page.getByRole("combobox");
    expect(await field.getAttribute("aria-expanded")).toBe("true");
    await page.keyboard.press("ArrowUp");
    expect(await field.getAttribute("aria-activedescendant")).toBe(
      await options.last().getAttribute("id"),
    );
    await page.keyboard.press("ArrowDown");
    expect(await field.getAttribute("aria-activedescendant")).toBeNull();
    await page.keyboard.press("ArrowDown");
    expect(await options.first().getAttribute("aria-selected")).toBe("true");
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/san-pham/cha-muc-*");
    expect(await list.isVisible()).toBe(false);
  });

  it("come again by Down after Escape", async () => {
    const { page, asked } = await openHome();
    await type(page, "cha muc");
    const list = page.getByRole("listbox", { name: "Gợi ý" });
    await list.waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
    await page.keyboard.press("ArrowDown");
    await list.waitFor();
    await page.keyboard.press("ArrowDown");
    const first = list.getByRole("option").first();
    expect(await first.getAttribute("aria-selected")).toBe("true");
    expect(asked).toEqual(["cha muc"]);
  });

  it("close with Escape and leave what was typed; Enter then shows all results", async () => {
    const { page } = await openHome();
    await type(page, "nam");
    const list = page.getByRole("listbox");
    await list.waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
    expect(await page.getByRole("combobox").inputValue()).toBe("nam");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/tim-kiem?q=nam");
  });

  it("ask nothing below two letters and drop what a later key has overtaken", async () => {
    const { page, asked } = await openHome();
    await page.route("**/api/goi-y?q=mi", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue().catch(() => undefined);
    });
    await type(page, "m");
    await page.waitForTimeout(400);
    expect(asked).toEqual([]);
    await page.keyboard.type("i");
    await page.waitForRequest("**/api/goi-y?q=mi");
    await page.keyboard.type("en dong", { delay: 20 });
    await page
      .getByRole("option", { name: /Miến dong/ })
      .first()
      .waitFor();
    await page.waitForTimeout(1_600);
    expect(await page.getByRole("option").first().textContent()).toMatch(/Miến dong/);
  });

  it("open with the mouse and read well at 360 px in both colours", async () => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { page } = await openHome(360);
      await page.emulateMedia({ colorScheme });
      await type(page, "van don");
      await page.getByRole("listbox").waitFor();
      expect(await violationsOn(page)).toEqual([]);
      await page.getByRole("option", { name: /^Đặc khu Vân Đồn/ }).click();
      await page.waitForURL("**/xa/van-don");
    }
  });
});

describe("with the keyboard alone", () => {
  it("searches, filters, sorts and opens a product", async () => {
    const { page } = await openHome();
    const reach = async (name: RegExp): Promise<void> => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press("Tab");
        const label = await page.evaluate(() => {
          const at = document.activeElement;
          return at instanceof HTMLInputElement
            ? `${at.labels?.[0]?.textContent ?? ""}${at.getAttribute("aria-label") ?? ""}`
            : (at?.textContent ?? "");
        });
        if (name.test(label)) return;
      }
      throw new Error(`The keyboard does not reach ${String(name)}`);
    };
    await reach(/^Tìm món/);
    await page.keyboard.type("muc");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/tim-kiem?q=muc");
    await reach(/^4 sao/);
    await page.keyboard.press("Space");
    await page.waitForURL("**/tim-kiem?q=muc&sao=4");
    await reach(/^Giá thấp trước/);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/tim-kiem?q=muc&sao=4&sap-xep=gia-tang");
    await reach(/mực/i);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/san-pham/*");
  });
});
