import type { ArrivalFacts } from "@cho-lang/seller-rules/arrival";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MarketError } from "../errors/market-error";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import type { OrderView } from "../order-view/order-view";
import { fetchUntil } from "../order-view/fetch-until";
import { graphRows } from "../query/graph-rows";

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

function arrivalFacts(view: OrderView): ArrivalFacts {
  const instant = (at: string | null) =>
    at === null || view.status === "cancelled" ? null : new Date(at);
  return {
    handed_over_at: instant(view.handed_over_at),
    fetch_until: fetchUntil(view),
    received_at: instant(view.received_at),
    delivered_at: instant(view.delivered_at),
  };
}

/** What its buyer may know and say of an order, with what was bought. The caller has made sure that it is hers. */
export async function loadOwnOrder(container: MedusaContainer, view: OrderView): Promise<OwnOrder> {
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
