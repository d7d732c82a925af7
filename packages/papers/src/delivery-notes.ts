import { AGE_CHECK_NOTE } from "@cho-lang/delivery/age-check";
import { formatDong } from "@cho-lang/ocop/money";
import { drawQr } from "./draw-qr";
import { drawTable, type Column } from "./draw-table";
import { maskPhone } from "./mask-phone";
import { openDocument, toBytes, type Paper } from "./open-document";
import type { PaperOrder } from "./paper-order";
import { wayOnPaper, whereOnPaper } from "./way-on-paper";
import { MUTED, writeText } from "./write-text";

const MARGIN = 28;
const QR_SIDE = 84;

const COLUMNS: readonly Column[] = [
  { title: "Hàng", share: 0.46 },
  { title: "SL", share: 0.1, align: "right" },
  { title: "Đơn giá", share: 0.21, align: "right" },
  { title: "Thành tiền", share: 0.23, align: "right" },
];

/**
 * Delivery notes to lie in the parcels, one A5 page a parcel or more for a long one. The recipient knows her
 * own number: only its end is printed.
 */
export function deliveryNotesPdf(orders: readonly PaperOrder[]): Promise<Buffer> {
  const document = openDocument("Phiếu giao hàng", { size: "A5", margin: MARGIN });
  for (const order of orders) {
    document.addPage();
    drawNote(document, order);
  }
  return toBytes(document);
}

function drawNote(document: Paper, order: PaperOrder): void {
  const width = document.page.width - 2 * MARGIN;
  drawQr(document, order.tracking_url, MARGIN + width - QR_SIDE, MARGIN - 8, QR_SIDE);
  const head = drawHead(document, order, width - QR_SIDE - 8);
  const body = drawTable(
    document,
    Math.max(head, MARGIN + QR_SIDE) + 8,
    COLUMNS,
    order.lines.map((line) => [
      `${line.title}, ${line.label}`,
      String(line.quantity),
      formatDong(line.unit_price_vnd),
      formatDong(line.total_vnd),
    ]),
  );
  drawSums(document, order, body);
}

function drawHead(document: Paper, order: PaperOrder, narrow: number): number {
  const box = { x: MARGIN, width: narrow };
  const wide = { x: MARGIN, width: document.page.width - 2 * MARGIN };
  const { seller, buyer } = order;
  const kind = order.demonstration ? "Phiếu giao hàng (đơn minh họa)" : "Phiếu giao hàng";
  const part = order.parcel === null ? "" : `, ${order.parcel.toLowerCase()}`;
  let y = writeText(document, kind, { ...box, y: MARGIN, size: 15, bold: true });
  y = writeText(document, `Đơn ${order.code}${part}, đặt lúc ${order.placed_at}`, {
    ...box,
    y,
    size: 9,
  });
  const sender = [seller.name, seller.place].join(", ");
  y = writeText(document, `Bên bán: ${sender}`, { ...box, y: y + 6, size: 9, lines: 4 });
  y = Math.max(y, MARGIN + QR_SIDE);
  const recipient = `Người nhận: ${buyer.name}, ${maskPhone(buyer.phone)}`;
  y = writeText(document, recipient, { ...wide, y: y + 4, size: 9, lines: 2 });
  const way = wayOnPaper(order);
  const where = whereOnPaper(order);
  const text = way === null ? where : `${way}: ${where}`;
  y = writeText(document, text, { ...wide, y, size: 9, lines: 3 });
  return order.lines.some(({ alcohol }) => alcohol)
    ? writeText(document, AGE_CHECK_NOTE, { ...wide, y: y + 4, size: 10, bold: true })
    : y;
}

function drawSums(document: Paper, order: PaperOrder, below: number): void {
  const height = 90;
  let y = below + 8;
  if (y + height > document.page.maxY()) {
    document.addPage();
    y = MARGIN;
  }
  const width = document.page.width - 2 * MARGIN;
  const sums: [string, number, boolean][] = [
    ["Tiền hàng", order.goods_total_vnd, false],
    ["Phí giao", order.delivery_fee_vnd, false],
    [order.paid ? "Đã chuyển khoản" : "Trả khi nhận hàng", order.total_vnd, true],
  ];
  for (const [name, amount, bold] of sums) {
    const size = bold ? 12 : 9.5;
    writeText(document, name, { x: MARGIN, y, width: width / 2, size, bold });
    const right = { x: MARGIN + width / 2, width: width / 2, align: "right" as const };
    y = writeText(document, formatDong(amount), { ...right, y, size, bold }) + 2;
  }
  writeText(document, "Quét mã để xem đơn này ở Chợ Làng.", {
    x: MARGIN,
    y: y + 6,
    width,
    size: 8,
    color: MUTED,
  });
}
