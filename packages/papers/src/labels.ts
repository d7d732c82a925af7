import { AGE_CHECK_NOTE } from "@cho-lang/delivery/age-check";
import { PACKING_RECIPES, packedClasses } from "@cho-lang/delivery/packing-recipes";
import { formatDong } from "@cho-lang/ocop/money";
import { displayPhone } from "@cho-lang/vietnam-addresses/phone";
import { drawQr } from "./draw-qr";
import { openDocument, toBytes, type Paper } from "./open-document";
import type { PaperOrder } from "./paper-order";
import { wayOnPaper, whereOnPaper } from "./way-on-paper";
import { INK, MUTED, writeText } from "./write-text";

const MARGIN = 16;
const QR_SIDE = 92;
const MARK_HEIGHT = 22;

/**
 * Labels for parcels, one A6 page a parcel, whatever is in it. The carrier needs the recipient's phone number
 * and the amount to collect, so both stand there in full; nothing is to be collected for what is paid. What its buyer
 * comes for says where and when, and not where she lives.
 */
export function labelsPdf(orders: readonly PaperOrder[]): Promise<Buffer> {
  const document = openDocument("Nhãn gửi hàng", { size: "A6", margin: MARGIN });
  for (const order of orders) {
    document.addPage();
    drawLabel(document, order);
  }
  return toBytes(document);
}

function drawLabel(document: Paper, order: PaperOrder): void {
  const width = document.page.width - 2 * MARGIN;
  const box = { x: MARGIN, width };
  drawSender(document, order, width - QR_SIDE - 8);
  drawQr(document, order.tracking_url, MARGIN + width - QR_SIDE, MARGIN - 6, QR_SIDE);
  let y = rule(document, MARGIN + QR_SIDE - 4);
  y = drawWay(document, order, y);
  y = writeText(document, order.buyer.name, { ...box, y, size: 13, bold: true, lines: 2 });
  y = writeText(document, displayPhone(order.buyer.phone), { ...box, y, size: 16, bold: true });
  y = writeText(document, whereOnPaper(order), { ...box, y: y + 2, size: 11, lines: 4 });
  if (order.note !== "") {
    y = writeText(document, `Lời nhắn: ${order.note}`, { ...box, y: y + 2, size: 9, lines: 2 });
  }
  y = rule(document, y + 6);
  y = writeText(document, collectOnLabel(order), { ...box, y, size: 8, color: MUTED });
  if (order.parcel !== null) {
    writeText(document, order.parcel, { ...box, y: y + 8, size: 16, bold: true, align: "right" });
  }
  const amount = formatDong(order.paid ? 0 : order.total_vnd);
  y = writeText(document, amount, { ...box, y, size: 26, bold: true });
  const goods = order.lines.map(
    ({ quantity, title, label }) => `${String(quantity)} × ${title}, ${label}`,
  );
  writeText(document, goods.join("; "), { ...box, y: y + 2, size: 8, lines: 3 });
  drawMark(document, order);
}

/** Over the recipient: that no carrier takes it, where so. */
function drawWay(document: Paper, order: PaperOrder, y: number): number {
  const box = { x: MARGIN, y, width: document.page.width - 2 * MARGIN };
  const way = wayOnPaper(order);
  return way === null
    ? writeText(document, "Người nhận", { ...box, size: 8, color: MUTED })
    : writeText(document, way, { ...box, size: 10, bold: true });
}

function collectOnLabel({ paid, delivery }: PaperOrder): string {
  if (paid) return "Đã chuyển khoản, không thu tiền";
  return delivery.by === "buyer" ? "Thu tiền khi khách lấy" : "Thu tiền khi giao";
}

function drawSender(document: Paper, order: PaperOrder, width: number): void {
  const box = { x: MARGIN, width };
  const { name, place, phone } = order.seller;
  let y = writeText(document, order.demonstration ? "Đơn minh họa, không gửi" : "Người gửi", {
    ...box,
    y: MARGIN,
    size: 8,
    color: MUTED,
  });
  y = writeText(document, name, { ...box, y, size: 9.5, bold: true, lines: 2 });
  y = writeText(document, place, { ...box, y, size: 8, lines: 1 });
  if (phone !== null) {
    y = writeText(document, displayPhone(phone), { ...box, y, size: 8, lines: 1 });
  }
  writeText(document, order.code, { ...box, y: y + 2, size: 20, bold: true, lines: 1 });
}

/** How the parcel must be carried, and to whom alone it may be given, white on black along the lower edge. */
function drawMark(document: Paper, order: PaperOrder): void {
  const [most] = packedClasses(order.lines.map(({ storage }) => storage));
  const marks = [
    ...(order.lines.some(({ alcohol }) => alcohol) ? [AGE_CHECK_NOTE] : []),
    ...(most === undefined ? [] : [PACKING_RECIPES[most].mark]),
  ];
  const width = document.page.width - 2 * MARGIN;
  for (const [at, mark] of marks.toReversed().entries()) {
    const y = document.page.height - MARGIN - MARK_HEIGHT - at * (MARK_HEIGHT + 2);
    document.rect(MARGIN, y, width, MARK_HEIGHT).fill("#000000");
    writeText(document, mark, {
      x: MARGIN,
      y: y + 4,
      width,
      size: 11,
      bold: true,
      color: "#ffffff",
      align: "center",
      lines: 1,
    });
  }
}

/** A line across the page; answers where the text below it starts. */
function rule(document: Paper, y: number): number {
  document
    .moveTo(MARGIN, y)
    .lineTo(document.page.width - MARGIN, y)
    .lineWidth(1)
    .stroke(INK);
  return y + 5;
}
