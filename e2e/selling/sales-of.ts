import type { ReadPage } from "../../packages/papers/src/__tests__/read-pdf";
import { asSeller } from "./ask-seller";

/** What of a product was delivered in a month of Việt Nam, "11/2026", or in all of them. */
export interface Sales {
  when: string;
  orders: number;
  pieces: number;
  goods_vnd: number;
}

interface DeliveredOrder {
  delivered_at: string;
  lines: { id: string; product_handle: string; quantity: number; total_vnd: number }[];
  returns: { line_id: string; quantity: number; amount_vnd: number; delivery_vnd: number }[];
}

const A_PAGE = 100;
const MONTH = new Intl.DateTimeFormat("en", {
  timeZone: "Asia/Ho_Chi_Minh",
  month: "numeric",
  year: "numeric",
});

async function deliveredOrders(seller: string): Promise<DeliveredOrder[]> {
  const ask = await asSeller(seller);
  const orders: DeliveredOrder[] = [];
  for (let count = 1; orders.length < count;) {
    const list = `/seller/orders?status=delivered&limit=${String(A_PAGE)}&offset=${String(orders.length)}`;
    const page = await ask<{ orders: DeliveredOrder[]; count: number }>(list);
    if (page.orders.length === 0) throw new Error("The list of orders ends before its count");
    orders.push(...page.orders);
    ({ count } = page);
  }
  return orders;
}

/** What of an order's lines of a product stayed with its buyer. */
function kept({ lines, returns }: DeliveredOrder, product: string) {
  return lines
    .filter(({ product_handle: handle }) => handle === product)
    .map(({ id, quantity, total_vnd: total }) => {
      const back = returns.filter(({ line_id: line }) => line === id);
      return {
        pieces: back.reduce((left, one) => left - one.quantity, quantity),
        goods: back.reduce((left, one) => left - one.amount_vnd + one.delivery_vnd, total),
      };
    })
    .filter(({ pieces }) => pieces > 0);
}

function sum(when: string, orders: DeliveredOrder[], product: string): Sales {
  const sold = orders.map((order) => kept(order, product)).filter(({ length }) => length > 0);
  const lines = sold.flat();
  return {
    when,
    orders: sold.length,
    pieces: lines.reduce((all, { pieces }) => all + pieces, 0),
    goods_vnd: lines.reduce((all, { goods }) => all + goods, 0),
  };
}

/** The sales of these months and of all of them, counted anew from each order that the seller delivered, less what came back. */
export async function salesOfOrders(
  seller: string,
  product: string,
  months: string[],
): Promise<Sales[]> {
  const orders = await deliveredOrders(seller);
  const within = (month: string) =>
    orders.filter(({ delivered_at: at }) => MONTH.format(new Date(at)) === month);
  return [
    ...months.map((month) => sum(month, within(month), product)),
    sum("Cộng", months.flatMap(within), product),
  ];
}

/** The twelve months up to this one. */
export function lastMonths(): string[] {
  const [month = 0, year = 0] = MONTH.format(new Date()).split("/").map(Number);
  return Array.from({ length: 12 }, (_, index) => {
    const day = new Date(Date.UTC(year, month - 12 + index, 1));
    return `${String(day.getUTCMonth() + 1)}/${String(day.getUTCFullYear())}`;
  });
}

/** The table of sales of an evidence pack, as it is read from its pages. */
export function salesOnPaper(pages: ReadPage[]): Sales[] {
  const text = pages.map((page) => page.text).join("\n");
  const rows = text.matchAll(/^(\d+\/\d{4}|Cộng) (\d+) (\d+) ([\d.]+)\s₫$/gm);
  return [...rows].map(([, when = "", orders, pieces, goods = ""]) => ({
    when,
    orders: Number(orders),
    pieces: Number(pieces),
    goods_vnd: Number(goods.replaceAll(".", "")),
  }));
}
