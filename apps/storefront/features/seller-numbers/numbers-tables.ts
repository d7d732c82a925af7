import type { MonthOrders } from "@cho-lang/retail-statistics/return-orders";
import { lastMonths, vietnamMonth } from "@/features/statistics/sales-month";
import type { SellerNumbers } from "@/lib/medusa/seller-numbers";
import { sellerCuts } from "@/messages/vi/seller-cuts";
import { sellerNumbers as messages } from "@/messages/vi/seller-numbers";
import { sellerReturns } from "@/messages/vi/seller-returns";

/** The tables of the page, by the name of their file. */
export const NUMBER_TABLES = [
  "theo-thang",
  "so-don",
  "theo-kenh",
  "san-pham",
  "don-huy",
  "het-hang",
] as const;
export type NumberTable = (typeof NUMBER_TABLES)[number];

export interface Numbers {
  header: string[];
  /** The first cell names the row. */
  rows: (string | number)[][];
}

/** Whether a path segment names a table. */
export function isNumberTable(name: string): name is NumberTable {
  return NUMBER_TABLES.some((table) => table === name);
}

/** A coded reason in words; one that is not known here is told as it is. */
function reasonText(reason: string | null): string {
  const known: Record<string, string> = { ...sellerCuts.reason, ...messages.reason };
  return reason === null ? messages.reason.none : (known[reason] ?? reason);
}

/** The months of which any order is known. Before she joined the market delivered nothing that says how she sold. */
export function toldOrders({ orders }: Pick<SellerNumbers, "orders">): MonthOrders[] {
  return orders.months.filter(({ floor, elsewhere }) => floor > 0 || elsewhere !== null);
}

/** Whether a month lies before the one in which she joined, is that one, or comes after it. */
function stageOf(month: string, joinedAt: string): string {
  const joined = vietnamMonth(new Date(joinedAt));
  const { stage } = messages.orders;
  return month === joined ? stage.joined : month < joined ? stage.before : stage.since;
}

/** One table of a seller's figures; page and file show the same rows. */
export function numbersTable(numbers: SellerNumbers, table: NumberTable): Numbers {
  const { column } = messages;
  switch (table) {
    case "theo-thang":
      return {
        header: [column.month, column.orders, column.goods, column.delivery],
        rows: lastMonths(numbers.months, numbers.asOf)
          .toReversed()
          .map(({ month, orders, goods, delivery }) => [
            month,
            orders ?? 0,
            goods ?? 0,
            delivery ?? 0,
          ]),
      };
    case "so-don":
      return {
        header: [column.month, column.stage, column.here, column.elsewhere],
        rows: toldOrders(numbers).map(({ month, floor, elsewhere }) => [
          month,
          stageOf(month, numbers.joinedAt),
          floor,
          elsewhere ?? messages.orders.untold,
        ]),
      };
    case "theo-kenh":
      return {
        header: [column.month, column.channel, column.goods],
        rows: numbers.channels.map(({ month, channel, goods }) => [
          month,
          sellerReturns.channel[channel],
          goods,
        ]),
      };
    case "san-pham":
      return {
        header: [column.product, column.orders, column.pieces, column.goods],
        rows: numbers.products.map(({ title, orders, pieces, goods }) => [
          title ?? messages.unknown,
          orders,
          pieces,
          goods,
        ]),
      };
    case "don-huy":
      return {
        header: [column.month, column.what, column.reason, column.count],
        rows: numbers.unsent.map(({ month, kind, reason, count }) => [
          month,
          messages.kind[kind],
          reasonText(reason),
          count,
        ]),
      };
    case "het-hang":
      return {
        header: [column.month, column.pack, column.times, column.days],
        rows: numbers.stockOuts.map(({ month, title, label, times, days, lasting }) => [
          month,
          messages.pack(title, label, lasting),
          times,
          days,
        ]),
      };
  }
}
