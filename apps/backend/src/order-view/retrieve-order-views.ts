import type { MedusaContainer } from "@medusajs/framework/types";
import { toGatewayView, type GatewayView } from "../gateway-payments/gateway-view";
import { gateways } from "../gateways/gateways";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { TRANSFER_MODULE } from "../modules/transfer";
import type TransferModuleService from "../modules/transfer/service";
import { graphRows } from "../query/graph-rows";
import type { SellerOrderStatus } from "../seller-orders/seller-order-status";
import { ORDER_FIELDS, type OrderRow } from "./order-rows";
import type { OrderView } from "./order-view";
import { toOrderView } from "./to-order-view";
import { carriagesOf, withCarriages } from "./with-carriages";

/** Which seller orders; several fields must all match. */
export interface OrderViewFilters {
  order_id?: string | string[];
  code?: string;
  basket_id?: string;
  /** Buyer's number in E.164. */
  phone?: string;
  seller_id?: string;
  status?: SellerOrderStatus;
  placed_at?: { $gte: Date };
}

/** Part of a long list; without it everything that matches. */
export interface OrderViewPage {
  /** Orders to leave out from the first on. */
  skip: number;
  /** Orders to return at most. */
  take: number;
  /** Which come first; the newest unless told. */
  first?: "newest" | "oldest";
}

async function firstPictures(
  container: MedusaContainer,
  orders: OrderRow[],
): Promise<Map<string, string>> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const productIds = orders.flatMap((order) =>
    order.items.flatMap((item) => item.product_id ?? []),
  );
  const rows = await listings.listListings(
    { product_id: [...new Set(productIds)] },
    { select: ["product_id", "pictures"] },
  );
  return new Map(
    rows.flatMap(({ product_id, pictures }) => (pictures[0] ? [[product_id, pictures[0]]] : [])),
  );
}

/** Letters of a photo's hash that tell it from the one before. */
const PHOTO_NAME = 12;

async function photosOfParcels(
  sellers: SellerModuleService,
  orders: OrderRow[],
): Promise<Map<string, string>> {
  const ids = orders.flatMap(({ fulfillments }) => (fulfillments ?? []).map(({ id }) => id));
  const photos = await sellers.listParcelImages(
    { fulfillment_id: ids },
    { select: ["id", "fulfillment_id", "hash"], take: null },
  );
  return new Map(
    photos.map(({ fulfillment_id, hash }) => [fulfillment_id, hash.slice(0, PHOTO_NAME)]),
  );
}

async function gatewayViewsOf(
  container: MedusaContainer,
  orders: OrderRow[],
): Promise<Map<string, GatewayView | null>> {
  const payments: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const rows = await payments.listPaymentAllocations(
    { order_id: orders.map(({ id }) => id) },
    { relations: ["payment"], order: { created_at: "ASC", id: "ASC" }, take: null },
  );
  const tests = new Set<string>(gateways().flatMap(({ id, test }) => (test ? [id] : [])));
  return new Map(
    orders.map(({ id }) => [
      id,
      toGatewayView(
        rows.filter(({ order_id }) => order_id === id),
        tests,
      ),
    ]),
  );
}

/**
 * Orders as buyer and seller see them, newest first unless told. As many reads however long the list is: the
 * seller's side with what she took off, took back and what was not taken, the Medusa orders, the pictures, which parcels have a photo, the
 * transfers, the money by card or wallet. It asks nothing about who may see them: the caller
 * passes filters that belong to its own reader. A seller order whose Medusa order is missing is left
 * out.
 */
export async function retrieveOrderViews(
  container: MedusaContainer,
  filters: OrderViewFilters,
  { first = "newest", ...page }: Partial<OrderViewPage> = {},
): Promise<OrderView[]> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const direction = first === "newest" ? "DESC" : "ASC";
  const sellerOrders = await sellers.listSellerOrders(filters, {
    relations: ["seller", "cuts", "returns", "refusals"],
    order: { placed_at: direction, id: direction },
    ...page,
  });
  if (sellerOrders.length === 0) {
    return [];
  }
  const orders = await graphRows<OrderRow>(container, {
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { id: sellerOrders.map((row) => row.order_id) },
  });
  const pictures = await firstPictures(container, orders);
  const photos = await photosOfParcels(sellers, orders);
  const transfers: TransferModuleService = container.resolve(TRANSFER_MODULE);
  const paid = await transfers.listTransfers(
    { order_id: orders.map(({ id }) => id) },
    { take: null },
  );
  const transferOf = new Map(paid.map((transfer) => [transfer.order_id, transfer]));
  const carriages = await carriagesOf(container, orders);
  const gatewayViews = await gatewayViewsOf(container, orders);
  const now = new Date();
  const orderOf = new Map(orders.map((order) => [order.id, order]));
  return sellerOrders.flatMap((row) => {
    const order = orderOf.get(row.order_id);
    const transfer = transferOf.get(row.order_id) ?? null;
    const gateway = gatewayViews.get(row.order_id) ?? null;
    const money = { transfer, gateway };
    return order
      ? [withCarriages(toOrderView(row, order, pictures, photos, money, now), order, carriages)]
      : [];
  });
}
