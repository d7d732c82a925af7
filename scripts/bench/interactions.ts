import { randomInt } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import type { Promised, Reading } from "./measure";
import { phonePage, slowDown } from "./slow-phone";
import { summarise } from "./summarise";

const INP_MS: Promised = { kind: "at most", value: 100 };
const STEP_LIMIT_MS = 90_000;
/** Until an opened page has run its script. */
const SETTLED_MS = 1_000;
/** Until what an input leads to is painted and told. */
const TOLD_MS = 1_000;
/** Browsers tell of no event that took less. */
const LEAST_TOLD_MS = 16;

/** What people do most, in the order of a purchase. */
interface Interaction {
  name: string;
  /** Goes to where it is done. */
  prepare: (page: Page, storefrontUrl: string) => Promise<unknown>;
  act: (page: Page) => Promise<unknown>;
}

/** Whether script has taken an element over, for which the page gives no other sign. Runs in the page. */
function isTakenOver(selector: string): boolean {
  const element = document.querySelector(selector);
  return element !== null && Object.keys(element).some((key) => key.startsWith("__react"));
}

const PLACE = /^Đặt hàng · /;

const INTERACTIONS: readonly Interaction[] = [
  {
    name: "type in the search",
    prepare: async (page, url) => {
      await page.goto(url, { waitUntil: "networkidle" });
      await page.getByRole("searchbox").tap();
      await page.getByRole("combobox").waitFor();
    },
    act: async (page) => {
      await page.keyboard.type("cha muc", { delay: 80 });
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "apply a filter",
    prepare: async (page, url) => {
      await page.goto(`${url}/tim-kiem`, { waitUntil: "networkidle" });
      await page.getByRole("button", { name: "Lọc" }).tap();
      await page.locator("#bo-loc").waitFor();
    },
    act: async (page) => {
      const sheet = page.locator("#bo-loc");
      await sheet.getByRole("checkbox", { name: /^4 sao/ }).tap();
      await sheet.getByRole("button", { name: "Xem kết quả" }).tap();
      await page.waitForURL("**/tim-kiem?*");
    },
  },
  {
    name: "add to the basket",
    prepare: (page, url) =>
      page.goto(`${url}/san-pham/trung-vit-bien-dong-rui`, { waitUntil: "networkidle" }),
    act: async (page) => {
      await page.getByRole("button", { name: "Thêm vào giỏ" }).tap();
      await page.getByText("Đã thêm vào giỏ").waitFor();
    },
  },
  {
    name: "change a quantity",
    prepare: async (page, url) => {
      await page.goto(`${url}/gio-hang`, { waitUntil: "networkidle" });
      await page.getByLabel(/^Số lượng/).waitFor();
    },
    act: (page) => page.getByRole("button", { name: /^Thêm một/ }).tap(),
  },
  {
    name: "place the order",
    prepare: async (page, url) => {
      await page.goto(`${url}/thanh-toan`, { waitUntil: "networkidle" });
      await page.waitForFunction(isTakenOver, "#address");
      await page.getByLabel("Họ và tên").fill("Nguyễn Thị Hường");
      await page
        .getByLabel("Số điện thoại")
        .fill(`0912 ${randomInt(100, 1000)} ${randomInt(100, 1000)}`);
      await page.getByLabel("Địa chỉ nhận hàng").fill("Thôn 4, Đồng Rui, Tiên Yên");
      // Leaving the address is what works out the fee.
      await page.getByLabel("Ghi chú cho nhà sản xuất").fill("Gọi trước khi giao");
      await page.getByRole("button", { name: PLACE }).waitFor();
      await page.waitForLoadState("networkidle");
    },
    act: async (page) => {
      await page.getByRole("button", { name: PLACE }).tap();
      await page.waitForURL("**/thanh-toan/hoan-tat");
    },
  },
];

declare global {
  interface Window {
    tellEvent: (milliseconds: number) => void;
  }
}

/** Runs in every page before anything else. */
function watchEvents(): void {
  const options = { type: "event", buffered: true, durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[]) {
      if (entry.interactionId > 0) window.tellEvent(entry.duration);
    }
  }).observe(options);
}

/** A purchase by a visitor who was never here. How long the slowest input of each interaction took. */
async function purchase(browser: Browser, storefrontUrl: string): Promise<Map<string, number>> {
  const page = await phonePage(browser);
  page.setDefaultTimeout(STEP_LIMIT_MS);
  await slowDown(page);
  let slowest = 0;
  // Told at once, as an input may lead to another page.
  await page.exposeFunction("tellEvent", (milliseconds: number) => {
    slowest = Math.max(slowest, milliseconds);
  });
  await page.addInitScript(watchEvents);
  const found = new Map<string, number>();
  for (const { name, prepare, act } of INTERACTIONS) {
    await prepare(page, storefrontUrl);
    await page.waitForTimeout(SETTLED_MS);
    slowest = LEAST_TOLD_MS;
    await act(page);
    await page.waitForTimeout(TOLD_MS);
    found.set(name, slowest);
  }
  await page.context().close();
  return found;
}

/** From an input to the next painted picture, for the main interactions on a slow phone. */
export async function interactions(
  browser: Browser,
  storefrontUrl: string,
  rounds: number,
): Promise<Reading[]> {
  const purchases: Map<string, number>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    purchases.push(await purchase(browser, storefrontUrl));
  }
  return INTERACTIONS.map(({ name }) =>
    summarise(
      { measure: "INP", subject: name, unit: "ms" },
      purchases.flatMap((times) => times.get(name) ?? []),
      INP_MS,
    ),
  );
}
