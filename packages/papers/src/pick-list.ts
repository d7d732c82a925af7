import { AGE_CHECK_STEPS } from "@cho-lang/delivery/age-check";
import {
  PACKING_RECIPES,
  packedClasses,
  type PackingStep,
} from "@cho-lang/delivery/packing-recipes";
import { drawTable, type Column } from "./draw-table";
import { openDocument, toBytes, type Paper } from "./open-document";
import type { PaperOrder } from "./paper-order";
import { sumGoods } from "./sum-goods";
import { writeFlow, writeHeading } from "./write-flow";
import { MUTED } from "./write-text";

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
  let y = writeHeading(document, title, MARGIN, 17);
  y = drawTable(
    document,
    y + 4,
    TO_TAKE,
    sumGoods(orders).map((sum) => [sum.title, sum.label, String(sum.orders), String(sum.quantity)]),
  );
  y = writeHeading(document, "Theo từng đơn", y + 18, 13);
  y = drawTable(
    document,
    y + 4,
    BY_ORDER,
    orders.map(({ code, parcel, lines }) => [
      parcel === null ? code : `${code}, ${parcel.toLowerCase()}`,
      lines.map((line) => `${String(line.quantity)} × ${line.title}, ${line.label}`).join("; "),
    ]),
  );
  drawRecipes(document, orders, y + 18);
  return toBytes(document);
}

function drawRecipes(document: Paper, orders: readonly PaperOrder[], below: number): void {
  const lines = orders.flatMap((order) => order.lines);
  const recipes = packedClasses(lines.map(({ storage }) => storage)).map(
    (one) => PACKING_RECIPES[one],
  );
  const alcohol = lines.some((line) => line.alcohol);
  const all: { name: string; steps: readonly PackingStep[] }[] = [
    ...(alcohol ? [{ name: "Rượu, hàng có cồn", steps: AGE_CHECK_STEPS }] : []),
    ...recipes,
  ];
  let y = below;
  for (const { name, steps } of all) {
    y = writeHeading(document, `Cách đóng gói: ${name}`, y, 13);
    for (const [index, { step, why }] of steps.entries()) {
      y = writeFlow(document, `${String(index + 1)}. ${step}`, { y: y + 4, size: 9.5 });
      y = writeFlow(document, why, { y, size: 9.5, color: MUTED });
    }
    y += 14;
  }
}
