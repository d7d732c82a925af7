import type { ArrivalFacts } from "@cho-lang/seller-rules/arrival";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import type { OrderView } from "../order-view/order-view";
import { retrieveOrderViews } from "../order-view/retrieve-order-views";
import { graphRows } from "../query/graph-rows";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { trackOrder } from "../tracking/track-order";

/** How a buyer shows that an order is hers: by its phone number, or by the basket that became it. */
export interface OrderProof {
  /** Its code or id. */
  order: string;
  phone: string | null;
  basket: string | null;
  /** Who asks; null when nothing tells visitors apart. */
  visitor: string | null;
}

/** A product that was bought. */
export interface BoughtProduct {
  id: string;
  handle: string;
  title: string;
}

export interface OrderedLine {
  id: string;
  title: string;
  label: string;
  /** Pieces that have not come back or been paid back. */
  left: number;
}

export interface OwnOrder {
  id: string;
  code: string;
  seller_id: string;
  delivered_at: Date | null;
  /** How far it has come, as everybody says; all null for one that was cancelled. */
  arrival: ArrivalFacts;
  /** Whether a part of it, but not all, is marked as arrived. */
  part_arrived: boolean;
  buyer_name: string;
  demonstration: boolean;
  /** Each once, in the order of the order's page. */
  products: BoughtProduct[];
  lines: OrderedLine[];
}

interface ItemsRow {
  items: {
    product_id: string | null;
    product_handle: string | null;
    product_title: string | null;
  }[];
}

async function viewOf(container: MedusaContainer, { order, phone, basket, visitor }: OrderProof) {
  if (basket !== null) {
    const views = await retrieveOrderViews(container, { basket_id: basket });
    const own = views.find(({ id, code }) => id === order || code === order.toUpperCase());
    if (own) {
      return own;
    }
  }
  if (phone === null) {
    throw new MarketError("not_found");
  }
  return trackOrder(container, { order, phone, visitor });
}

function arrivalFacts(view: OrderView): ArrivalFacts {
  const instant = (at: string | null) =>
    at === null || view.status === "cancelled" ? null : new Date(at);
  return {
    handed_over_at: instant(view.handed_over_at),
    received_at: instant(view.received_at),
    delivered_at: instant(view.delivered_at),
  };
}

/**
 * An order for its buyer, with what was bought. Throws `not_found` alike for an unknown order and for
 * somebody else's, `too_many_requests` after too many wrong numbers.
 */
export async function openOwnOrder(
  container: MedusaContainer,
  proof: OrderProof,
): Promise<OwnOrder> {
  const view = await viewOf(container, proof);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const [row] = await sellers.listSellerOrders({ order_id: view.id });
  const [order] = await graphRows<ItemsRow>(container, {
    entity: "order",
    fields: ["items.product_id", "items.product_handle", "items.product_title"],
    filters: { id: view.id },
  });
  if (!row || !order) {
    throw new MarketError("not_found");
  }
  const handles = [...new Set(view.lines.map(({ product_handle }) => product_handle))];
  return {
    id: view.id,
    code: view.code,
    seller_id: row.seller_id,
    delivered_at: view.status === "delivered" ? new Date(view.delivered_at ?? 0) : null,
    arrival: arrivalFacts(view),
    part_arrived:
      view.status !== "delivered" && view.parcels.some(({ delivered_at }) => delivered_at !== null),
    buyer_name: view.buyer.name,
    demonstration: row.demonstration,
    lines: view.lines.map(({ id, title, label, quantity }) => ({
      id,
      title,
      label,
      left: view.returns
        .filter(({ line_id }) => line_id === id)
        .reduce((left, back) => left - back.quantity, quantity),
    })),
    products: handles.flatMap((handle) => {
      const item = order.items.find(({ product_handle }) => product_handle === handle);
      return item?.product_id
        ? [{ id: item.product_id, handle, title: item.product_title ?? handle }]
        : [];
    }),
  };
}
