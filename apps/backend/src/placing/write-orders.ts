import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import type { BasketQuote } from "../basket-quote/basket-quote";
import { MarketError } from "../errors/market-error";
import { isGatewayId } from "../gateways/gateway-ids";
import { loadTraders } from "../sale-terms/load-traders";
import { insertRows, type Row, type TableRows } from "../table-rows/insert-rows";
import type { OrderView } from "../order-view/order-view";
import type { Placement } from "./placement";
import { lockUnproven } from "./lock-unproven";
import { requireLittleKept } from "./require-little-kept";
import { reserveGoods } from "./reserve-goods";
import { loadGoodsRows } from "./rows/load-goods-rows";
import { loadSellerTerms } from "./rows/load-seller-terms";
import type { NewOrder } from "./rows/new-order";
import { orderRows } from "./rows/order-rows";
import { orderTermsRow, requireTermsSeen } from "./rows/order-terms-row";
import { paymentRows } from "./rows/payment-rows";
import { sellerOrderRow, transferRow } from "./rows/seller-order-rows";
import { viewNewOrder } from "./rows/view-new-order";
import { unusedOrderCodes } from "./unused-order-codes";

export interface OrdersToWrite {
  quote: BasketQuote;
  placement: Placement;
  region_id: string;
  /** As `unprovenBy` names whoever places them; null once the phone is proven. */
  unproven_by: string | null;
}

export interface WrittenOrders {
  /** As Medusa's events name them. */
  orders: { id: string }[];
  reservations: { id: string }[];
  /** As their buyer sees them. */
  views: OrderView[];
}

/** A basket that is paid by card or wallet has its orders, and still lacks its payment. */
async function closeBasket(
  transaction: Knex.Transaction,
  { basket_id, payment }: Placement,
): Promise<void> {
  const status = isGatewayId(payment) ? "placing" : "placed";
  const { rows } = await transaction.raw<{ rows: unknown[] }>(
    `UPDATE basket SET status = ?, placed_at = now(), updated_at = now()
     WHERE id = ? AND status = 'open' RETURNING id`,
    [status, basket_id],
  );
  if (rows.length === 0) throw new MarketError("busy");
}

async function newOrders(
  transaction: Knex.Transaction,
  { quote, placement, region_id }: OrdersToWrite,
): Promise<NewOrder[]> {
  const variantIds = quote.groups.flatMap(({ lines }) => lines.map(({ variant_id }) => variant_id));
  const goodsOf = await loadGoodsRows(transaction, variantIds);
  const codes = await unusedOrderCodes(transaction, quote.groups.length);
  return quote.groups.map((group, at) => ({
    id: generateEntityId(undefined, "order"),
    region_id,
    code: codes[at] ?? "",
    group,
    placement,
    lines: group.lines.map((line) => {
      const goods = goodsOf.get(line.variant_id);
      if (!goods) throw new MarketError("not_for_sale");
      return { id: generateEntityId(undefined, "ordli"), line, goods };
    }),
  }));
}

function addRows(tables: TableRows, more: Iterable<[string, Row[]]>): void {
  for (const [table, rows] of more) {
    tables.set(table, [...(tables.get(table) ?? []), ...rows]);
  }
}

/** The rows of all orders by table, and what their buyer sees of them, in the order of every later look. */
async function describeOrders(
  transaction: Knex.Transaction,
  orders: readonly NewOrder[],
  unproven_by: string | null,
): Promise<{ tables: TableRows; views: OrderView[] }> {
  const sellerIds = orders.map(({ group }) => group.seller.id);
  const terms = await loadSellerTerms(transaction, sellerIds);
  const traders = await loadTraders(transaction, sellerIds);
  const placedAt = new Date();
  const tables: TableRows = new Map<string, Row[]>();
  const views = orders.map((order) => {
    const seller = terms.get(order.group.seller.id);
    const trader = traders.get(order.group.seller.id);
    if (!seller || !trader) throw new MarketError("not_for_sale");
    requireTermsSeen(order, trader);
    const sellerOrder = sellerOrderRow(order, seller, placedAt);
    const transfer = transferRow(order, seller, placedAt);
    addRows(tables, orderRows(order));
    addRows(tables, paymentRows(order));
    addRows(tables, [
      ["seller_order", [{ ...sellerOrder, unproven_by }]],
      ["transfer", transfer ? [transfer] : []],
      ["order_terms", [orderTermsRow(order, trader)]],
    ]);
    return { id: sellerOrder.id, view: viewNewOrder(order, seller, { sellerOrder, transfer }) };
  });
  const latestFirst = views.toSorted((a, b) => b.id.localeCompare(a.id));
  return { tables, views: latestFirst.map(({ view }) => view) };
}

/** Under the locks that make it true for as long as the orders are written; nothing of a phone that is proven. */
async function reserveWithin(
  transaction: Knex.Transaction,
  orders: readonly NewOrder[],
  { quote: { total_vnd }, placement: { phone, payment }, unproven_by: by }: OrdersToWrite,
): Promise<Row[]> {
  if (by !== null) {
    await lockUnproven(transaction, { phone, by });
  }
  const { reservations, packs } = await reserveGoods(transaction, orders);
  if (by !== null) {
    const waits_for_money = payment !== "cash_on_delivery";
    await requireLittleKept(transaction, { phone, by, total_vnd, waits_for_money }, packs);
  }
  return reservations;
}

/**
 * Writes all orders of a basket with what belongs to them and closes it, in one transaction: all of it stands or
 * nothing does, also when the process or the database is killed. The rows are those that Medusa's own completion
 * of a seller's cart would leave (a test compares them); that builds a cart first which nobody sees, prices it
 * again at each step, and can stop between any two of them.
 *
 * The caller holds the locks of the basket and of the goods.
 * @throws `out_of_stock`, `not_for_sale`, `transfer_unavailable`, `terms_changed`, and what `requireLittleKept` throws;
 *   `busy` when the basket is not open any more.
 */
export async function writeOrders(
  container: MedusaContainer,
  input: OrdersToWrite,
): Promise<WrittenOrders> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  return database.transaction(async (transaction) => {
    await closeBasket(transaction, input.placement);
    const orders = await newOrders(transaction, input);
    const reservations = await reserveWithin(transaction, orders, input);
    const { tables, views } = await describeOrders(transaction, orders, input.unproven_by);
    await insertRows(transaction, tables.set("reservation_item", reservations));
    return {
      orders: orders.map(({ id }) => ({ id })),
      reservations: reservations.map(({ id }) => ({ id: String(id) })),
      views,
    };
  });
}
