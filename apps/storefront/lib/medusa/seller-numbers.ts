import type { ReturnChannel } from "@cho-lang/retail-statistics/return-channels";
import type { MonthlyMean } from "@cho-lang/retail-statistics/return-comparison";
import type { MonthOrders, OrdersAroundJoining } from "@cho-lang/retail-statistics/return-orders";
import { callBackend } from "./call-backend";
import type { MonthlySales } from "./statistics";

/** What one product brought, in whole đồng; `title` is null when nobody knows it any more. */
export interface ProductNumbers {
  title: string | null;
  orders: number;
  pieces: number;
  goods: number;
}

/** What was not sent, of one month and one reason. */
export interface Unsent {
  /** YYYY-MM. */
  month: string;
  /** Whole orders that were cancelled, or lines taken off orders that went out. */
  kind: "order" | "line";
  reason: string | null;
  count: number;
}

/** For how long one pack was sold out in one month. */
export interface StockOut {
  /** YYYY-MM. */
  month: string;
  title: string;
  label: string;
  times: number;
  /** To a tenth of a day. */
  days: number;
  /** Whether it is sold out still. */
  lasting: boolean;
}

/** What a seller told of one channel in one month, whole đồng. */
export interface ChannelSales {
  /** YYYY-MM. */
  month: string;
  channel: ReturnChannel;
  goods: number;
}

/** A seller's own figures of the last 18 months, of orders of the market that were delivered. */
export interface SellerNumbers {
  /** ISO 8601. */
  asOf: string;
  joinedAt: string;
  /** The oldest first; months without a delivery are left out. */
  months: MonthlySales[];
  /** The best first. */
  products: ProductNumbers[];
  /** The latest month first. */
  unsent: Unsent[];
  /** The latest month first, in it the longest. */
  stockOuts: StockOut[];
  /** Of her monthly returns, the latest month first; without sales left out. */
  channels: ChannelSales[];
  /** Null while nothing was filed of before or of since. */
  aroundJoining: { before: MonthlyMean; since: MonthlyMean } | null;
  /** Of the months that are over, the latest first, and of a usual one before she joined and since. */
  orders: OrdersAroundJoining & { months: MonthOrders[] };
  /** Confirmed or handed over, and not collected yet. */
  toCome: { orders: number; total: number };
  demonstration: boolean;
}

interface NumbersWire {
  as_of: string;
  joined_at: string;
  months: { month: string; orders: number; goods_vnd: number; delivery_vnd: number }[];
  products: { title: string | null; orders: number; pieces: number; goods_vnd: number }[];
  unsent: Unsent[];
  stock_outs: StockOut[];
  channels: { month: string; channel: ReturnChannel; goods_vnd: number }[];
  around_joining: SellerNumbers["aroundJoining"];
  orders: SellerNumbers["orders"];
  to_come: { orders: number; total_vnd: number };
  demonstration: boolean;
}

/** @throws BackendError 401, 403 */
export async function readSellerNumbers(token: string): Promise<SellerNumbers> {
  const { numbers } = await callBackend<{ numbers: NumbersWire }>("/seller/numbers", { token });
  return {
    asOf: numbers.as_of,
    joinedAt: numbers.joined_at,
    months: numbers.months.map(({ month, orders, goods_vnd, delivery_vnd }) => ({
      month,
      orders,
      goods: goods_vnd,
      delivery: delivery_vnd,
    })),
    products: numbers.products.map(({ title, orders, pieces, goods_vnd }) => ({
      title,
      orders,
      pieces,
      goods: goods_vnd,
    })),
    unsent: numbers.unsent,
    stockOuts: numbers.stock_outs,
    channels: numbers.channels.map(({ month, channel, goods_vnd }) => ({
      month,
      channel,
      goods: goods_vnd,
    })),
    aroundJoining: numbers.around_joining,
    orders: numbers.orders,
    toCome: { orders: numbers.to_come.orders, total: numbers.to_come.total_vnd },
    demonstration: numbers.demonstration,
  };
}
