import { PACKING_RECIPES, packedClasses } from "@cho-lang/delivery/packing-recipes";
import { drawTable, type Column } from "./draw-table";
import { openDocument, toBytes, type Paper } from "./open-document";
import type { PaperOrder } from "./paper-order";
import { sumGoods } from "./sum-goods";
import { MUTED, textHeight, writeText } from "./write-text";

const MARGIN = 42;

const TO_TAKE: readonly Column[] = [
  { title: "Hàng", share: 0.5 },
  { title: "Quy cách", share: 0.26 },
  { title: "Số đơn", share: 0.12, align: "right" },
  { title: "Số lượng", share: 0.12, align: "right" },
];

const BY_ORDER: readonly Column[] = [
  { title: "Đơn", share: 0.18 },
  { title: "Trong thùng", share: 0.82 },
];

/**
 * What to take for some orders together, what goes into which parcel, and how to pack it with the reasons. It
 * hangs in the packing room for all to see, so nothing of the buyers stands on it.
 */
export function pickListPdf(orders: readonly PaperOrder[]): Promise<Buffer> {
  const document = openDocument("Danh sách lấy hàng", { size: "A4", margin: MARGIN });
  document.addPage();
  const title = `Danh sách lấy hàng cho ${String(orders.length)} đơn`;
  let y = heading(document, title, MARGIN, 17);
  y = drawTable(
    document,
    y + 4,
    TO_TAKE,
    sumGoods(orders).map((sum) => [sum.title, sum.label, String(sum.orders), String(sum.quantity)]),
  );
  y = heading(document, "Theo từng đơn", y + 18, 13);
  y = drawTable(
    document,
    y + 4,
    BY_ORDER,
    orders.map(({ code, lines }) => [
      code,
      lines.map((line) => `${String(line.quantity)} × ${line.title}, ${line.label}`).join("; "),
    ]),
  );
  drawRecipes(document, orders, y + 18);
  return toBytes(document);
}

function drawRecipes(document: Paper, orders: readonly PaperOrder[], below: number): void {
  let y = below;
  const classes = packedClasses(orders.flatMap(({ lines }) => lines.map((line) => line.storage)));
  for (const { name, steps } of classes.map((one) => PACKING_RECIPES[one])) {
    y = heading(document, `Cách đóng gói: ${name}`, y, 13);
    for (const [index, { step, why }] of steps.entries()) {
      y = paragraph(document, `${String(index + 1)}. ${step}`, y + 4);
      y = paragraph(document, why, y, MUTED);
    }
    y += 14;
  }
}

function heading(document: Paper, text: string, y: number, size: number): number {
  return write(document, text, { y, size, bold: true }, 60);
}

function paragraph(document: Paper, text: string, y: number, color?: string): number {
  return write(document, text, { y, size: 9.5, ...(color ? { color } : {}) }, 0);
}

/** Writes over the whole width, on the next page when it and the room wanted below it do not fit. */
function write(
  document: Paper,
  text: string,
  style: { y: number; size: number; bold?: boolean; color?: string },
  roomBelow: number,
): number {
  const box = { ...style, x: MARGIN, width: document.page.width - 2 * MARGIN };
  if (style.y + textHeight(document, text, box) + roomBelow > document.page.maxY()) {
    document.addPage();
    return writeText(document, text, { ...box, y: MARGIN });
  }
  return writeText(document, text, box);
}
