import type { Browser, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { openBrowser } from "../buying/browser";
import { house } from "../buying/house";
import { shoot } from "../selling/shoot";
import { codeSentTo } from "../selling/code-sent-to";
import { CODE, logInTo, newNumber } from "./log-in";

const SIZE = { width: 360, height: 800 };
const PRODUCER = "/nha-san-xuat/htx-dong-tien";
const LIST = "/tai-khoan/nha-san-xuat";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const open = (page: Page, path: string) => page.goto(`${house().storefrontUrl}${path}`);

/** Logs in on the login page, which is open. */
async function logInHere(page: Page): Promise<void> {
  await page.waitForURL("**/tai-khoan/dang-nhap?*");
  const phone = newNumber();
  await page.getByLabel("Số điện thoại").fill(phone);
  await page.getByRole("button", { name: "Nhận mã" }).click();
  await page.waitForURL("**/tai-khoan/dang-nhap/ma");
  await page.getByLabel(CODE).fill(await codeSentTo(phone));
  await page.getByRole("button", { name: "Vào tài khoản" }).click();
}

describe("who follows a producer before she logs in", () => {
  it("comes back to her, followed with the account", async () => {
    const context = await browser.newContext({ viewport: SIZE });
    const page = await context.newPage();
    await open(page, PRODUCER);
    await page.getByRole("button", { name: "Theo dõi", exact: true }).click();
    await page.getByText("Chỉ lưu trên điện thoại này.").waitFor();
    await expectFaultless(page);
    await shoot(page, "theo-doi-tren-may-360");
    await page.getByRole("button", { name: "Lưu vào tài khoản" }).click();
    await logInHere(page);
    await page.waitForURL(`**${PRODUCER}`);
    await page.getByText("Lưu trong tài khoản của bạn.").waitFor();
    await page.getByRole("button", { name: "✓ Đang theo dõi" }).waitFor();
    await open(page, LIST);
    await page.getByRole("button", { name: /^Bỏ theo dõi/ }).waitFor();
    expect((await context.cookies()).map(({ name }) => name)).not.toContain("account_follow");
    await context.close();
  });

  it("is offered on her page to follow with the account, wherever she logged in", async () => {
    const context = await browser.newContext({ viewport: SIZE });
    const page = await context.newPage();
    await open(page, PRODUCER);
    await page.getByRole("button", { name: "Theo dõi", exact: true }).click();
    await page.getByText("Chỉ lưu trên điện thoại này.").waitFor();
    await logInTo(page, "/tai-khoan", newNumber());
    await open(page, PRODUCER);
    await page.getByText("Máy này đang theo dõi, tài khoản thì chưa.").waitFor();
    await expectFaultless(page);
    await shoot(page, "theo-doi-moi-may-360");
    await page.getByRole("button", { name: "Theo dõi bằng tài khoản" }).click();
    await page.getByText("Lưu trong tài khoản của bạn.").waitFor();
    await open(page, LIST);
    await page.getByRole("button", { name: /^Bỏ theo dõi/ }).waitFor();
    await context.close();
  });

  it("is told so on her account's list without script, which leads back to the producer", async () => {
    const context = await browser.newContext({ viewport: SIZE, javaScriptEnabled: false });
    const page = await context.newPage();
    await open(page, PRODUCER);
    await page.getByRole("button", { name: "Theo dõi bằng tài khoản" }).click();
    await logInHere(page);
    await page.waitForURL(`**${LIST}?moi=*`);
    await page.getByText(/^Tài khoản đang theo dõi /).waitFor();
    await page.getByRole("link", { name: "Về trang nhà này" }).click();
    await page.waitForURL(`**${PRODUCER}`);
    await context.close();
  });

  it("is told on the list when it failed", async () => {
    const context = await browser.newContext({ viewport: SIZE });
    const page = await context.newPage();
    await logInTo(page, "/tai-khoan", newNumber());
    const [answer] = await Promise.all([
      page.waitForNavigation(),
      page.evaluate(() => {
        const form = document.createElement("form");
        form.method = "post";
        form.action = "/tai-khoan/theo-doi";
        form.innerHTML = '<input name="handle" value="khong-co-nha-nay">';
        document.body.append(form);
        form.submit();
      }),
    ]);
    expect(answer?.url()).toContain(`${LIST}?loi=producer`);
    await page
      .getByRole("alert")
      .getByText(/^Chợ không có nhà sản xuất này/)
      .waitFor();
    await expectFaultless(page);
    await context.close();
  });
});
