import type { Browser, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { shoot } from "../selling/shoot";
import { house } from "./house";
import { placeBy } from "./prepaid";
import { openOrder } from "./seller";
import { openOrderPage } from "./shopper";
import { openTwoPhones, PHONE } from "./two-phones";

let browser: Browser;
let page: Page;
/** The seller's phone. */
let door: Page;

beforeAll(async () => {
  ({ browser, page, door } = await openTwoPhones());
}, 60_000);

afterAll(async () => {
  await browser?.close();
});

/** The same phone, but without script. */
async function withoutScript(on: Page): Promise<Page> {
  const storageState = await on.context().storageState();
  const script = { javaScriptEnabled: false, viewport: PHONE, storageState };
  return (await browser.newContext(script)).newPage();
}

async function openThread(on: Page, code: string): Promise<void> {
  await openOrderPage(on, code);
  await on.getByRole("link", { name: /^(Nhắn người bán|\d+ tin nhắn mới)$/ }).click();
  await on.getByRole("heading", { level: 1, name: `Tin nhắn về đơn ${code}` }).waitFor();
}

it("lets buyer and seller write to each other about an order, warns of numbers, and shows what is new", async () => {
  const [code = ""] = (await placeBy(page, null)).values();
  await openThread(page, code);
  await expectFaultless(page);
  await shoot(page, "tin-nhan-1-trong");
  await page.getByLabel("Nhắn người bán").fill("Giao buổi chiều được không?\nTôi ở nhà sau 3 giờ.");
  await page.getByRole("button", { name: "Gửi tin nhắn" }).dblclick();
  await page.getByText("Tôi ở nhà sau 3 giờ.").waitFor();
  expect(await page.getByRole("listitem").filter({ hasText: "Tôi ở nhà" }).count()).toBe(1);
  expect(await page.getByLabel("Nhắn người bán").inputValue()).toBe("");

  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await door.getByRole("link", { name: `${code}: 1 tin` }).waitFor();
  await shoot(door, "tin-nhan-2-bang-don");
  await door.getByRole("link", { name: `${code}: 1 tin` }).click();
  await door.getByText("Tôi ở nhà sau 3 giờ.").waitFor();
  const answer = "Được chị nhé. Chuyển trước vào 1903 4567 8900 11";
  await door.getByLabel("Nhắn người mua").fill(answer);
  await door.getByRole("button", { name: "Gửi tin nhắn" }).click();
  await door.getByText(answer).waitFor();
  await expectFaultless(door);
  await shoot(door, "tin-nhan-3-nguoi-ban");
  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await openOrder(door, code);
  await door.getByRole("link", { name: "Nhắn người mua" }).waitFor();

  await openOrderPage(page, code);
  await page.getByRole("link", { name: "1 tin nhắn mới" }).waitFor();
  await shoot(page, "tin-nhan-4-don-hang");
  await openThread(page, code);
  await page.getByText("Tin này có một dãy số. Đừng chuyển tiền tới đó.").waitFor();
  await expectFaultless(page);
  await shoot(page, "tin-nhan-5-canh-bao");
});

it("works without script on either side, and for nobody else", async () => {
  const [code = ""] = (await placeBy(page, null)).values();
  const quiet = await withoutScript(page);
  await openThread(quiet, code);
  await quiet.getByLabel("Nhắn người bán").fill("Cho tôi thêm túi giữ lạnh.");
  await quiet.getByRole("button", { name: "Gửi tin nhắn" }).click();
  await quiet.getByRole("listitem").getByText("Cho tôi thêm túi giữ lạnh.").waitFor();

  const hers = await withoutScript(door);
  await hers.goto(`${house().storefrontUrl}/ban-hang`);
  await hers.getByRole("link", { name: `${code}: 1 tin` }).click();
  await hers.getByLabel("Nhắn người mua").fill("Có sẵn rồi ạ.");
  await hers.getByRole("button", { name: "Gửi tin nhắn" }).click();
  await hers.getByRole("listitem").getByText("Có sẵn rồi ạ.").waitFor();
  await quiet.reload();
  await quiet.getByText("Có sẵn rồi ạ.").waitFor();

  const stranger = await (await browser.newContext({ viewport: PHONE })).newPage();
  await stranger.goto(`${house().storefrontUrl}/don-hang/${code}/tin-nhan`);
  await stranger.waitForURL(`**/don-hang/${code}`);
  expect(await stranger.getByText("Cho tôi thêm túi giữ lạnh.").count()).toBe(0);
});

it("shows a long talk by pages, also without script, and writes on the last one alone", async () => {
  const [code = ""] = (await placeBy(page, null)).values();
  await openThread(page, code);
  const write = async (on: Page, side: string, text: string) => {
    await on.getByLabel(`Nhắn người ${side}`).fill(text);
    await on.getByRole("button", { name: "Gửi tin nhắn" }).click();
    await on.getByRole("listitem").getByText(text, { exact: true }).waitFor();
    expect(await on.getByLabel(`Nhắn người ${side}`).inputValue()).toBe("");
  };
  for (let n = 1; n <= 18; n += 1) await write(page, "bán", `Hỏi ${String(n)}`);
  await door.goto(`${house().storefrontUrl}/ban-hang`);
  await door.getByRole("link", { name: `${code}: 18 tin` }).click();
  for (let n = 1; n <= 13; n += 1) await write(door, "mua", `Đáp ${String(n)}`);

  const quiet = await withoutScript(page);
  await openThread(quiet, code);
  expect(
    await quiet.getByRole("list", { name: "Tin nhắn về đơn hàng" }).getByRole("listitem").count(),
  ).toBe(30);
  expect(await quiet.getByText("Hỏi 1", { exact: true }).count()).toBe(0);
  await shoot(quiet, "tin-nhan-6-trang-cuoi");
  await quiet.getByRole("link", { name: "Tin nhắn trước đó" }).click();
  await quiet.getByText("Hỏi 1", { exact: true }).waitFor();
  expect(await quiet.getByRole("listitem").filter({ hasText: "Hỏi" }).count()).toBe(1);
  expect(await quiet.getByRole("link", { name: "Tin nhắn trước đó" }).count()).toBe(0);
  expect(await quiet.getByRole("button", { name: "Gửi tin nhắn" }).count()).toBe(0);
  await shoot(quiet, "tin-nhan-7-trang-truoc");
  await quiet.getByRole("link", { name: "Tin nhắn mới nhất" }).click();
  await quiet.getByText("Đáp 13", { exact: true }).waitFor();
  // A page that is full empties its form all the same.
  await page.reload();
  await write(page, "bán", "Cảm ơn.");
});
