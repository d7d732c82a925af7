import type { MedusaContainer } from "@medusajs/framework/types";
import { REVIEW_MODULE } from "../modules/review";
import type ReviewModuleService from "../modules/review/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { graphRows } from "../query/graph-rows";
import { reviewWindow } from "../reviews/review-rules";
import { removalOf, type ReviewRow } from "../reviews/to-review-view";
import type { ReviewView } from "../reviews/review-view";
import type { AccountSession } from "./account-session";
import { ownOrders } from "./own-orders";

interface ReviewedProduct {
  /** Of the order, to open its page by. */
  order: string;
  product: { handle: string; title: string };
}

/** What she may write of. */
export interface ReviewToWrite extends ReviewedProduct {
  /** ISO 8601 (UTC). */
  until: string;
}

/** What she wrote. */
export interface WrittenReview extends ReviewedProduct {
  score: number;
  text: string;
  name: string;
  /** Day in Việt Nam. */
  written_on: string;
  /** Until when she may correct it; null for no longer. */
  until: string | null;
  answer: string | null;
  removed: ReviewView["removed"];
}

export interface AccountReviews {
  /** What ends first comes first. */
  to_write: ReviewToWrite[];
  /** The last one first. */
  written: WrittenReview[];
}

interface DeliveredRow {
  order_id: string;
  code: string;
  delivered_at: Date | string | null;
}

interface ItemsRow {
  id: string;
  items: {
    product_id: string | null;
    product_handle: string | null;
    product_title: string | null;
  }[];
}

/** What the buyer of an account's orders wrote of them, and what she may write. */
export async function listAccountReviews(
  container: MedusaContainer,
  { account }: AccountSession,
  now: Date,
): Promise<AccountReviews> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const orders = await sellers.listSellerOrders(
    { ...ownOrders(account, now), status: "delivered" },
    { select: ["order_id", "code", "delivered_at"], take: null },
  );
  const reviews: ReviewModuleService = container.resolve(REVIEW_MODULE);
  const rows = await reviews.listReviews(
    { order_id: orders.map(({ order_id }) => order_id) },
    { take: null },
  );
  const told = orders.filter(
    ({ order_id, delivered_at }) =>
      mayWrite(delivered_at, now) !== null || rows.some((row) => row.order_id === order_id),
  );
  const items = await graphRows<ItemsRow>(container, {
    entity: "order",
    fields: ["id", "items.product_id", "items.product_handle", "items.product_title"],
    filters: { id: told.map(({ order_id }) => order_id) },
  });
  const itemsOf = new Map(items.map((row) => [row.id, row.items]));
  const products = told.flatMap((order) => productsOf(order, itemsOf.get(order.order_id) ?? []));
  const reviewOf = new Map(rows.map((row) => [`${row.order_id} ${row.product_id}`, row]));
  const key = ({ order_id, product_id }: Bought) => `${order_id} ${product_id}`;
  return {
    to_write: products
      .flatMap((one) => (reviewOf.has(key(one)) ? [] : (toWrite(one, now) ?? [])))
      .toSorted((a, b) => a.until.localeCompare(b.until)),
    written: products
      .flatMap((one) => {
        const row = reviewOf.get(key(one));
        return row ? [{ at: new Date(row.written_at), review: toWritten(one, row, now) }] : [];
      })
      .toSorted((a, b) => b.at.getTime() - a.at.getTime())
      .map(({ review }) => review),
  };
}

interface Bought extends ReviewedProduct {
  order_id: string;
  product_id: string;
  delivered_at: Date | string | null;
}

/** Each product of an order once. */
function productsOf({ order_id, code, delivered_at }: DeliveredRow, items: ItemsRow["items"]) {
  const byId = new Map<string, Bought>();
  for (const { product_id, product_handle, product_title } of items) {
    if (product_id !== null && product_handle !== null) {
      const product = { handle: product_handle, title: product_title ?? product_handle };
      byId.set(product_id, { order_id, order: code, product_id, product, delivered_at });
    }
  }
  return [...byId.values()];
}

function mayWrite(delivered_at: Date | string | null, now: Date): Date | null {
  const delivered = delivered_at === null ? null : new Date(delivered_at);
  return reviewWindow({ delivered_at: delivered, written_at: null, removed_at: null }, now).until;
}

function toWrite({ order, product, delivered_at }: Bought, now: Date): ReviewToWrite | null {
  const until = mayWrite(delivered_at, now);
  return until && { order, product, until: until.toISOString() };
}

function toWritten({ order, product, delivered_at }: Bought, row: ReviewRow, now: Date) {
  const { score, text, name, answer } = row;
  const written_at = new Date(row.written_at);
  const removed_at = row.removed_at === null ? null : new Date(row.removed_at);
  const delivered = delivered_at === null ? null : new Date(delivered_at);
  const { until } = reviewWindow({ delivered_at: delivered, written_at, removed_at }, now);
  return {
    order,
    product,
    score,
    text,
    name,
    written_on: vietnamDay(written_at),
    until: until?.toISOString() ?? null,
    answer,
    removed: removalOf(row),
  };
}
