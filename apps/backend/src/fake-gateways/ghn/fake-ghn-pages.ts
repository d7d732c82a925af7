import { formatDong } from "@cho-lang/ocop/money";
import { escapeHtml } from "../fake-page";
import { FAKE_MOVES } from "./fake-moves";
import type { FakeGhnOrder } from "./fake-ghn";

export interface FakeGhnPage {
  title: string;
  /** HTML, escaped. */
  body: string;
}

function factsOf(order: FakeGhnOrder): string {
  return `<p>${escapeHtml(order.to_name)}<br>${escapeHtml(order.to_address)}</p>
<p class="total">Thu hộ ${formatDong(order.cod_amount)}</p>
<p>${String(order.weight)} g · ${escapeHtml(order.note)}</p>
<p>Trạng thái bên GHN: <strong>${order.status}</strong></p>`;
}

/** A label as the stand-in prints it. @param base where its pages are */
export function fakeLabelPage(orders: readonly FakeGhnOrder[], base: string): FakeGhnPage {
  const [order] = orders;
  if (!order) {
    return { title: "Nhãn GHN", body: '<p role="alert" class="problem">Nhãn đã hết hạn.</p>' };
  }
  const moves = `<p><a href="${escapeHtml(base)}/orders/${order.code}">Đóng vai GHN: chuyển trạng thái</a></p>`;
  return { title: `Nhãn GHN ${order.code}`, body: factsOf(order) + moves };
}

/** Where somebody plays the carrier: each button is something that GHN may do next. */
export function fakeOrderPage(order: FakeGhnOrder | null): FakeGhnPage {
  if (!order) {
    const body = '<p role="alert" class="problem">Không có đơn này.</p>';
    return { title: "Đơn GHN", body };
  }
  const buttons = (FAKE_MOVES[order.status] ?? [])
    .map((status) => `<button name="status" value="${status}">${status}</button>`)
    .join("");
  const form = buttons === "" ? "<p>Đơn đã kết thúc.</p>" : `<form method="post">${buttons}</form>`;
  return { title: `Đơn GHN ${order.code}`, body: factsOf(order) + form };
}
