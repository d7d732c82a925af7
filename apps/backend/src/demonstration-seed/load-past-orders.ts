import { communeOf } from "@cho-lang/vietnam-addresses/commune-of";
import { deliveryFee, deliveryZone } from "@cho-lang/delivery/delivery-fee";
import type { CreateOrderDTO, MedusaContainer, OrderDTO } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import type { DemonstrationOrder } from "../demonstration/orders/demonstration-order";
import { SALES_MODULE } from "../modules/sales";
import type SalesModuleService from "../modules/sales/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { OfferSeller } from "../offers/offer";
import { deliveredSaleRows } from "../sales-facts/delivered-sale-rows";
import type { SeedProduct } from "./seed-data";

/** Orders written in one go: larger batches take more memory without being faster. */
const BATCH = 100;

export interface PastOrderContext {
  regionId: string;
  sellers: Map<string, OfferSeller>;
  products: Map<string, SeedProduct>;
  productIds: Map<string, string>;
  /** Variant ids by "handle label". */
  variantIds: Map<string, string>;
}

function sellerOf(order: DemonstrationOrder, context: PastOrderContext): OfferSeller {
  const seller = context.sellers.get(order.seller);
  if (!seller) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The demonstration has no seller ${order.seller}`,
    );
  }
  return seller;
}

function goodsOf(order: DemonstrationOrder): number {
  return order.lines.reduce((sum, line) => sum + line.quantity * line.unit_price_vnd, 0);
}

function feeOf(order: DemonstrationOrder, seller: OfferSeller): number {
  const zone = deliveryZone(seller.commune_code, order.buyer);
  return deliveryFee(seller.delivery_rates, zone, goodsOf(order));
}

function toOrder(order: DemonstrationOrder, context: PastOrderContext): CreateOrderDTO {
  const seller = sellerOf(order, context);
  const { buyer } = order;
  const commune = communeOf(buyer.commune_code);
  return {
    region_id: context.regionId,
    currency_code: "vnd",
    sales_channel_id: seller.sales_channel_id,
    status: order.status === "cancelled" ? "canceled" : "completed",
    shipping_address: {
      first_name: buyer.name,
      phone: buyer.phone,
      address_1: buyer.street,
      city: commune?.commune ?? "",
      province: commune?.province ?? "",
      country_code: "vn",
      metadata: { province_code: buyer.province_code, commune_code: buyer.commune_code },
    },
    items: order.lines.map((line) => ({
      title: context.products.get(line.product)?.title ?? line.product,
      product_title: context.products.get(line.product)?.title,
      product_id: context.productIds.get(line.product),
      product_handle: line.product,
      variant_id: context.variantIds.get(`${line.product} ${line.variant}`),
      variant_title: line.variant,
      quantity: line.quantity,
      unit_price: line.unit_price_vnd,
      is_tax_inclusive: true,
      requires_shipping: true,
    })),
    shipping_methods: [
      {
        name: "Giao hàng",
        amount: feeOf(order, seller),
        is_tax_inclusive: true,
        shipping_option_id: seller.shipping_option_id,
      },
    ],
    metadata: { demonstration: true, note: "", code: order.code },
  };
}

function toSales(order: DemonstrationOrder, made: OrderDTO, context: PastOrderContext) {
  if (!order.delivered_at) {
    return [];
  }
  const seller = sellerOf(order, context);
  const items = made.items ?? [];
  return deliveredSaleRows({
    order_id: made.id,
    seller_id: seller.id,
    commune_code: seller.commune_code,
    placed_at: order.placed_at,
    delivered_at: order.delivered_at,
    delivery_vnd: feeOf(order, seller),
    to_business: false,
    demonstration: true,
    lines: items.map((item) => {
      const product = context.products.get(item.product_handle ?? "");
      return {
        line_item_id: item.id,
        product_id: item.product_id ?? null,
        product_set: product?.product_set ?? null,
        certificates: product?.certificates ?? [],
        quantity: Number(item.quantity),
        goods_vnd: Number(item.quantity) * Number(item.unit_price),
      };
    }),
  });
}

async function loadBatch(
  container: MedusaContainer,
  batch: DemonstrationOrder[],
  context: PastOrderContext,
): Promise<void> {
  const made = await container
    .resolve(Modules.ORDER)
    .createOrders(batch.map((order) => toOrder(order, context)));
  // Medusa answers in whatever order its database reads them back.
  const madeOf = new Map(made.map((created) => [created.metadata?.code, created]));
  const pairs = batch.flatMap((order) => {
    const created = madeOf.get(order.code);
    return created ? [{ order, created }] : [];
  });
  const sales: SalesModuleService = container.resolve(SALES_MODULE);
  await sales.createDeliveredSales(
    pairs.flatMap(({ order, created }) => toSales(order, created, context)),
  );
  // Last, because these rows tell a later run which orders are complete.
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  await sellers.createSellerOrders(
    pairs.map(({ order, created }) => ({
      order_id: created.id,
      seller_id: sellerOf(order, context).id,
      code: order.code,
      phone: order.buyer.phone,
      status: order.status,
      placed_at: order.placed_at,
      confirmed_at: order.confirmed_at,
      handed_over_at: order.handed_over_at,
      delivered_at: order.delivered_at,
      cancelled_at: order.cancelled_at,
      demonstration: true,
    })),
  );
}

/** Sales of a batch that was cut off before its orders were complete would be counted twice. */
async function removeSalesWithoutOrder(
  sales: SalesModuleService,
  completeOrderIds: Set<string>,
): Promise<void> {
  const rows = await sales.listDeliveredSales(
    { demonstration: true },
    { select: ["id", "order_id"], take: null },
  );
  const cutOff = rows.filter((row) => !completeOrderIds.has(row.order_id));
  await sales.deleteDeliveredSales(cutOff.map((row) => row.id));
}

/**
 * Writes orders that are over, delivered or cancelled, with their sales as the province counts them.
 * They go straight into the modules: their stock has long moved, so no flow may reserve it again.
 * Orders whose code exists are left out, so a load that was cut off can go on.
 */
export async function loadPastOrders(
  container: MedusaContainer,
  orders: DemonstrationOrder[],
  context: PastOrderContext,
): Promise<void> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const existing = await sellers.listSellerOrders(
    { demonstration: true },
    { select: ["code", "order_id"], take: null },
  );
  await removeSalesWithoutOrder(
    container.resolve(SALES_MODULE),
    new Set(existing.map((row) => row.order_id)),
  );
  const codes = new Set(existing.map((row) => row.code));
  const missing = orders.filter((order) => !codes.has(order.code));
  for (let start = 0; start < missing.length; start += BATCH) {
    await loadBatch(container, missing.slice(start, start + BATCH), context);
  }
}
