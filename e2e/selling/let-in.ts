import type { Locator, Page } from "playwright-core";
import { shoot } from "./shoot";

/** Agrees to what the open prompt asks, and waits for it to go. */
async function agree(panel: Page): Promise<void> {
  const prompt = panel.getByRole("alertdialog");
  await prompt.getByRole("button", { name: "Xác nhận" }).click();
  await prompt.waitFor({ state: "hidden" });
}

function rowOf(panel: Page, text: string): Locator {
  return panel.getByRole("row").filter({ hasText: text });
}

/**
 * Works through an application that was sent, in the operator's panel: the identity is linked, the papers that
 * a household has not yet are waived with a reason, the application is looked at, the shop opened.
 *
 * @returns the shop's handle
 */
export async function openShop(panel: Page, name: string): Promise<string> {
  await panel.getByRole("link", { name: "Hồ sơ mở gian hàng" }).click();
  await rowOf(panel, name).waitFor();
  await shoot(panel, "03-ho-so-cho-duyet");
  await rowOf(panel, name).click();
  await panel.getByRole("heading", { level: 1, name }).waitFor();

  await panel.getByRole("button", { name: "Ghi kết quả" }).click();
  await panel.getByLabel("Chứng cứ ở đâu").fill("Biên bản đối chiếu số 1");
  await panel.getByRole("button", { name: "Lưu" }).click();
  await panel.getByRole("definition").getByText("Biên bản đối chiếu số 1").waitFor();

  const asked = (title: string) => panel.getByRole("listitem").filter({ hasText: title });
  const safety = asked("an toàn thực phẩm");
  await safety.getByRole("button", { name: "Miễn" }).click();
  await panel.getByLabel("Lý do miễn").fill("Xã đã kiểm tra tại chỗ");
  await agree(panel);
  await safety.getByText("Xã đã kiểm tra tại chỗ").waitFor();
  await panel.getByRole("button", { name: "Đã xem" }).click();
  await panel.getByRole("button", { name: "Bỏ đánh dấu" }).nth(1).waitFor();
  await shoot(panel, "04-ho-so-da-xem");

  await panel.getByRole("button", { name: "Duyệt", exact: true }).click();
  await agree(panel);
  await panel.getByRole("button", { name: "Tạm dừng" }).waitFor();
  const address = await panel.getByText(/^\/nha-san-xuat\//).innerText();
  return address.split("/").at(-1) ?? "";
}

/** Lets the one product in that waits under this title, in the operator's panel. */
export async function letIn(panel: Page, title: string): Promise<void> {
  await panel.getByRole("link", { name: "Duyệt hàng" }).click();
  const row = rowOf(panel, title);
  await row.getByText("Hộp 10 quả").waitFor();
  await shoot(panel, "05-hang-cho-duyet");
  await row.getByRole("button", { name: "Duyệt" }).click();
  await agree(panel);
  await row.waitFor({ state: "hidden" });
}
