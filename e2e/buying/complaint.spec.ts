import type { Browser, Page } from "playwright-core";
import { expectFaultless } from "../access/expect-faultless";
import { logInToPanel } from "../operator/the-operator";
import { shoot } from "../selling/shoot";
import { takePhoto } from "../selling/take-photo";
import { askedOnBoard, deliver, fillComplaint, openComplaint, refuseOnBoard } from "./complaining";
import { house } from "./house";
import { placeBy } from "./prepaid";
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

/** An order that its seller has brought to its buyer. */
async function deliveredOrder(): Promise<string> {
  const [code = ""] = (await placeBy(page, null)).values();
  await deliver(door, code);
  return code;
}

describe("goods that came spoiled", () => {
  it("are told with a photo, refused in words, and laid before the operator", async () => {
    const code = await deliveredOrder();
    await openOrderPage(page, code);
    await shoot(page, "khieu-nai-1-don-hang");
    await openComplaint(page, code);
    await page.getByLabel("Kể rõ cho người bán").fill("Ba quả bị ung.");
    await page.getByRole("button", { name: "Gửi khiếu nại" }).click();
    await page.getByText("Hãy chọn hàng bị làm sao.").waitFor();
    expect(await page.getByLabel("Kể rõ cho người bán").inputValue()).toBe("Ba quả bị ung.");
    await expectFaultless(page);
    await shoot(page, "khieu-nai-2-mau");
    await page.getByLabel(/^Hàng ôi, hỏng/).check();
    await page.getByRole("button", { name: "Gửi khiếu nại" }).dblclick();
    await page.getByText(/^Chờ người bán trả lời, chậm nhất/).waitFor();
    await page.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await takePhoto(page));
    await page.getByAltText("Ảnh 1 của bạn").waitFor();
    await expectFaultless(page);
    await shoot(page, "khieu-nai-3-da-gui");

    const card = await askedOnBoard(door, code);
    await card.getByText("Ba quả bị ung.").waitFor();
    expect(await card.getByRole("img").count()).toBe(1);
    await expectFaultless(door);
    await shoot(door, "khieu-nai-4-nguoi-ban");
    await refuseOnBoard(door, code, "Ảnh không thấy quả nào ung.");

    await openComplaint(page, code, /^Xem khiếu nại: /);
    await page.getByText("Ảnh không thấy quả nào ung.").waitFor();
    await shoot(page, "khieu-nai-5-bi-tu-choi");
    await page.getByLabel("Vì sao bạn không đồng ý?").fill("Ảnh chụp rõ ba quả.");
    await page.getByRole("button", { name: "Gửi ban quản lý chợ" }).dblclick();
    await page.getByText(/^Ban quản lý chợ quyết định trước/).waitFor();
    await expectFaultless(page);
    await shoot(page, "khieu-nai-6-ban-quan-ly");

    const panel = await (await browser.newContext({ viewport: PHONE, locale: "vi-VN" })).newPage();
    await logInToPanel(panel);
    await panel.goto(`${house().backendUrl}/app/complaints`);
    const row = panel.getByRole("row").filter({ hasText: code });
    await row.getByText("Ảnh chụp rõ ba quả.").waitFor();
    const box = await row.getByRole("button", { name: "Quyết định" }).boundingBox();
    expect((box?.x ?? PHONE.width) + (box?.width ?? 0)).toBeLessThan(PHONE.width);
    await shoot(panel, "khieu-nai-6b-ban-quan-ly-dien-thoai");
    await panel.context().close();
  });

  it("are sent anew where their buyer would like that, and told of where they are no better", async () => {
    const code = await deliveredOrder();
    await openComplaint(page, code);
    await fillComplaint(page, "Một hộp vỡ gần hết.");
    await page.getByLabel(/^Gửi lại hàng/).check();
    await page.getByRole("button", { name: "Gửi khiếu nại" }).click();
    await page.getByText("Bạn muốn người bán gửi lại hàng.").waitFor();

    const card = await askedOnBoard(door, code);
    await card.getByText("Người mua muốn bạn gửi lại hàng.").waitFor();
    await card.getByLabel(/^Nhắn người mua/).fill("Gửi xe khách sáng mai.");
    await expectFaultless(door);
    await shoot(door, "khieu-nai-7-gui-lai-hang");
    await card.getByRole("button", { name: /^Đã gửi lại hàng: / }).dblclick();
    await door.getByText(/^Đã ghi là bạn gửi lại hàng/).waitFor();

    await openComplaint(page, code, /^Xem khiếu nại: /);
    await page.getByText(/^Người bán đã gửi lại hàng lúc/).waitFor();
    await page.getByText("Gửi xe khách sáng mai.").waitFor();
    await expectFaultless(page);
    await shoot(page, "khieu-nai-8-da-gui-lai");
    await page.getByLabel("Hàng gửi lại thế nào?").fill("Mấy ngày rồi chưa thấy.");
    await page.getByRole("button", { name: "Gửi ban quản lý chợ" }).click();
    await page.getByText(/^Ban quản lý chợ quyết định trước/).waitFor();
    await page.getByText("Bạn báo ban quản lý chợ").waitFor();
  });

  it("are paid back in part where three of ten are broken, and the operator decides about the rest", async () => {
    const code = await deliveredOrder();
    await openComplaint(page, code);
    await page.getByLabel(/^Hàng vỡ, móp/).check();
    await page.getByLabel(/^Chỉ hỏng một phần\?/).fill("3");
    await page.getByLabel("Kể rõ cho người bán").fill("Ba quả vỡ khi mở hộp.");
    await expectFaultless(page);
    await shoot(page, "khieu-nai-9-ba-tren-muoi");
    await page.getByRole("button", { name: "Gửi khiếu nại" }).click();
    await page.getByText("Bạn báo 3 trên 10 quả có vấn đề.").waitFor();

    const card = await askedOnBoard(door, code);
    await card.getByText("Người mua báo 3 trên 10 quả có vấn đề.").waitFor();
    await card.getByText("Hoàn một phần…", { exact: true }).click();
    const sum = card.getByLabel("Hoàn bao nhiêu đồng?");
    const proposed = await sum.inputValue();
    expect(proposed).toMatch(/^\d+\.000\s₫$/);
    await sum.fill("1 triệu");
    await card.getByRole("button", { name: "Hoàn một phần" }).click();
    await card.getByText(/^Số tiền phải nằm trong khoảng/).waitFor();
    expect(await sum.inputValue()).toBe("1 triệu");
    await sum.fill(proposed);
    await expectFaultless(door);
    await shoot(door, "khieu-nai-10-hoan-mot-phan");
    await card.getByRole("button", { name: "Hoàn một phần" }).dblclick();
    await door.getByText(/^Đã ghi hoàn một phần/).waitFor();

    await openComplaint(page, code, /^Xem khiếu nại: /);
    await page.getByText(`Người bán hoàn một phần: ${proposed}`, { exact: true }).waitFor();
    await expectFaultless(page);
    await shoot(page, "khieu-nai-11-da-hoan-mot-phan");
    await page.getByLabel("Vì sao bạn thấy chưa đủ?").fill("Thêm hai quả rạn.");
    await page.getByRole("button", { name: "Gửi ban quản lý chợ" }).click();
    await page.getByText(/^Ban quản lý chợ quyết định trước/).waitFor();
    await openOrderPage(page, code);
    await page.getByText(`hoàn ${proposed}`, { exact: true }).waitFor();
    await shoot(page, "khieu-nai-12-don-hoan-mot-phan");

    const panel = await (await browser.newContext({ viewport: PHONE, locale: "vi-VN" })).newPage();
    await logInToPanel(panel);
    await panel.goto(`${house().backendUrl}/app/complaints`);
    const row = panel.getByRole("row").filter({ hasText: code });
    await row.getByText(`Người bán đã hoàn một phần: ${proposed}`).waitFor();
    await row.getByRole("button", { name: "Quyết định" }).click();
    await panel.locator("#outcome").click();
    await panel.getByRole("option", { name: "Hoàn tiền cho người mua", exact: true }).click();
    await panel.locator("#part_vnd").fill("5000");
    await panel.locator("#decision").fill("Hai quả rạn thấy rõ trong ảnh.");
    await shoot(panel, "khieu-nai-13-quyet-dinh-mot-phan");
    await panel.getByRole("alertdialog").getByRole("button", { name: "Xác nhận" }).click();
    await panel.getByText("Đã ghi quyết định").first().waitFor();
    await panel.context().close();
    await openComplaint(page, code, /^Xem khiếu nại: /);
    await page.getByText("Ban quản lý chợ quyết định: bạn được hoàn 5.000\u00a0₫").waitFor();
  });

  it("are paid back without script on either side, and nobody else sees the complaint", async () => {
    const code = await deliveredOrder();
    const plain = await browser.newContext({
      javaScriptEnabled: false,
      viewport: PHONE,
      storageState: await page.context().storageState(),
    });
    const quiet = await plain.newPage();
    await openComplaint(quiet, code);
    await fillComplaint(quiet, "Hai quả có mùi.");
    await quiet.getByRole("button", { name: "Gửi khiếu nại" }).click();
    await quiet.getByText(/^Chờ người bán trả lời, chậm nhất/).waitFor();
    await quiet.getByLabel("Chụp hoặc chọn ảnh").setInputFiles(await takePhoto(page));
    await quiet.getByRole("button", { name: "Gửi ảnh" }).click();
    await quiet.getByAltText("Ảnh 1 của bạn").waitFor();
    const photo = await quiet.getByAltText("Ảnh 1 của bạn").getAttribute("src");

    const stranger = await (await browser.newContext({ viewport: PHONE })).newPage();
    const address = `${house().storefrontUrl}${photo ?? ""}`;
    expect((await quiet.request.get(address)).status()).toBe(200);
    expect((await stranger.request.get(address)).status()).toBe(404);
    await stranger.goto(quiet.url());
    await stranger.waitForURL(`**/don-hang/${code}`);

    const session = await door.context().storageState();
    const script = { javaScriptEnabled: false, viewport: PHONE, storageState: session };
    const hers = await (await browser.newContext(script)).newPage();
    await hers.goto(`${house().storefrontUrl}/ban-hang/khieu-nai`);
    const card = hers.getByRole("article").filter({ hasText: code });
    await card.getByText("Hoàn tiền…", { exact: true }).click();
    await card.getByText(/^Người mua nhận lại [\d.]+\s₫/).waitFor();
    await card.getByRole("button", { name: /^Hoàn [\d.]+\s₫: / }).click();
    await hers.getByText(/^Đã ghi hoàn tiền\./).waitFor();

    await quiet.reload();
    await quiet.getByText("Người bán đã đồng ý hoàn tiền", { exact: true }).waitFor();
    expect(await quiet.getByRole("button", { name: "Rút khiếu nại" }).count()).toBe(0);
    await openOrderPage(quiet, code);
    await quiet.getByText(/^Người bán còn phải trả lại bạn/).waitFor();
    await quiet.getByText(/hoàn tiền, nhưng bạn chưa nhận lại đủ\.$/).waitFor();
    await quiet.getByText("Đã trả khi nhận", { exact: true }).waitFor();
  });
});
