import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { loadCertificates } from "../catalogue/load-certificates";
import { invoiceBuyerOf } from "../invoice-buyer/invoice-buyer-of";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { ORDER_FIELDS, type OrderRow } from "../order-view/order-rows";
import { graphRows } from "../query/graph-rows";
import type { DeliveredOrder } from "./delivered-sale-rows";

interface DeliveredOrderQuestion {
  order_id: string;
  seller_id: string;
  delivered_at: Date;
}

async function productSets(
  container: MedusaContainer,
  productIds: string[],
): Promise<Map<string, number>> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const rows = await listings.listListings(
    { product_id: productIds },
    { select: ["product_id", "product_set"] },
  );
  return new Map(rows.map((row) => [row.product_id, row.product_set]));
}

/**
 * All that the province's count needs to know of one order: its own lines and amounts, its seller's
 * commune, and the sets and certificates of its products as they are now. Throws when the seller has
 * no such order.
 */
export async function loadDeliveredOrder(
  container: MedusaContainer,
  { order_id, seller_id, delivered_at }: DeliveredOrderQuestion,
): Promise<DeliveredOrder> {
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [sellerOrder] = await sellers.listSellerOrders(
    { order_id, seller_id },
    { relations: ["seller"] },
  );
  const [order] = await graphRows<OrderRow>(container, {
    entity: "order",
    fields: ORDER_FIELDS,
    filters: { id: order_id },
  });
  if (!sellerOrder || !order) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Order ${order_id} of seller ${seller_id} is missing`,
    );
  }
  const productIds = [...new Set(order.items.flatMap((item) => item.product_id ?? []))];
  const sets = await productSets(container, productIds);
  const certificates = await loadCertificates(container, productIds);
  return {
    order_id,
    seller_id,
    commune_code: sellerOrder.seller.commune_code,
    placed_at: new Date(sellerOrder.placed_at),
    delivered_at,
    delivery_vnd: Math.round(Number(order.shipping_total)),
    to_business: invoiceBuyerOf(order) !== null,
    demonstration: sellerOrder.demonstration || sellerOrder.seller.demonstration,
    lines: order.items.map((item) => ({
      line_item_id: item.id,
      product_id: item.product_id,
      product_set: sets.get(item.product_id ?? "") ?? null,
      certificates: certificates.get(item.product_id ?? "") ?? [],
      quantity: Number(item.quantity),
      goods_vnd: Math.round(Number(item.total)),
    })),
  };
}
