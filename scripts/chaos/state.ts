import type { ChaosHouse } from "./house";

/** An order as both sides of the market hold it; amounts in whole đồng. */
export interface OrderState {
  id: string;
  basket_id: string;
  /** Handle of its seller; null when the market has an order that no seller has. */
  seller: string | null;
  /** How it is to be paid. */
  way: string;
  /** Null when the market has no seller's side of it. */
  status: string | null;
  cancelled: boolean;
  /** As it was placed. */
  total_vnd: number;
  pieces: number;
  /** Pieces that still are to be sent, and those that are reserved for it. */
  unsent: number;
  reserved: number;
}

/** Pieces of one inventory item. */
export interface StockState {
  item: string;
  stocked: number;
  reserved: number;
  /** The sum of the single reservations. */
  reservations: number;
  /** What has left in parcels since the market began. */
  sent: number;
}

/** A try to pay as the market has it, and as the stand-in of its gateway has it; whole đồng. */
export interface PaymentState {
  /** Null when only the stand-in knows of it. */
  id: string | null;
  /** By which the market or the stand-in names it. */
  reference: string;
  basket_id: string | null;
  status: string | null;
  amount_vnd: number;
  /** Sums of what is written down by order. */
  agreed: number;
  captured: number;
  refunded: number;
  /** Refunds that were asked for and are not done. */
  asked: number;
  /** What the stand-in has taken and given back. */
  taken: number;
  given_back: number;
}

/** What is held by card or wallet for an order. */
export interface HeldState {
  order_id: string;
  held: number;
}

export interface TransferState {
  order_id: string;
  agreed: number;
  received: number;
  /** The sum of what was entered as received. */
  entered: number;
}

/** All that the databases of the market and of the stand-ins say. */
export interface CheckoutState {
  baskets: { id: string; status: string }[];
  orders: OrderState[];
  stock: StockState[];
  payments: PaymentState[];
  held: HeldState[];
  transfers: TransferState[];
}

const ORDERS = `SELECT medusa.id, medusa.metadata->>'basket_id' AS basket_id, seller.handle AS seller,
    coalesce(medusa.metadata->>'payment', 'cash_on_delivery') AS way, mine.status,
    medusa.status = 'canceled' AS cancelled,
    (SELECT sum(item.quantity * coalesce(item.unit_price, line.unit_price)) FROM order_item item
      JOIN order_line_item line ON line.id = item.item_id
      WHERE item.order_id = medusa.id AND item.version = 1 AND item.deleted_at IS NULL)::int
    + (SELECT coalesce(sum(method.amount), 0) FROM order_shipping sent
      JOIN order_shipping_method method ON method.id = sent.shipping_method_id
      WHERE sent.order_id = medusa.id AND sent.version = 1 AND sent.deleted_at IS NULL)::int AS total_vnd,
    (SELECT sum(quantity) FROM order_item
      WHERE order_id = medusa.id AND version = 1 AND deleted_at IS NULL)::int AS pieces,
    (SELECT sum(quantity - fulfilled_quantity) FROM order_item
      WHERE order_id = medusa.id AND version = medusa.version AND deleted_at IS NULL)::int AS unsent,
    (SELECT coalesce(sum(quantity), 0) FROM reservation_item WHERE deleted_at IS NULL
      AND line_item_id IN (SELECT item_id FROM order_item WHERE order_id = medusa.id))::int AS reserved
  FROM "order" medusa LEFT JOIN seller_order mine ON mine.order_id = medusa.id
  LEFT JOIN seller ON seller.id = mine.seller_id
  WHERE medusa.metadata->>'basket_id' = ANY($1)`;

const STOCK = `SELECT level.inventory_item_id AS item, level.stocked_quantity::int AS stocked,
    level.reserved_quantity::int AS reserved,
    (SELECT coalesce(sum(quantity), 0) FROM reservation_item one
      WHERE one.inventory_item_id = level.inventory_item_id AND deleted_at IS NULL)::int AS reservations,
    (SELECT coalesce(sum(item.fulfilled_quantity * link.required_quantity), 0) FROM order_item item
      JOIN "order" medusa ON medusa.id = item.order_id AND medusa.version = item.version
      JOIN order_line_item line ON line.id = item.item_id
      JOIN product_variant_inventory_item link ON link.variant_id = line.variant_id
      WHERE link.inventory_item_id = level.inventory_item_id AND item.deleted_at IS NULL)::int AS sent
  FROM inventory_level level ORDER BY 1`;

/** Stripe names payments itself; wallets name them as we do, ZaloPay with the day before it. */
const PAYMENTS = `WITH stand_in AS (
    SELECT gateway, regexp_replace(key, '^payment:([0-9]{6}_)?', '') AS reference,
      CASE data->>'status' WHEN 'paid' THEN (data->>'amount')::int ELSE 0 END AS taken,
      (SELECT coalesce(sum((one->>'amount')::int), 0) FROM jsonb_array_elements(data->'refunds') one)::int
        AS given_back
    FROM fake_gateway_record WHERE key LIKE 'payment:%'
    UNION ALL
    SELECT intent.gateway, intent.data->>'id', (intent.data->>'amount_received')::int,
      (SELECT coalesce(sum((one->>'amount')::int), 0) FROM fake_gateway_record kept,
        jsonb_array_elements(kept.data->'refunds') one
        WHERE kept.key = 'refunds:' || (intent.data->>'id'))::int
    FROM fake_gateway_record intent WHERE intent.key LIKE 'payment_intent:%'
  )
  SELECT paid.id, coalesce(paid.reference, stand_in.reference) AS reference, paid.basket_id, paid.status,
    coalesce(paid.amount_vnd, 0) AS amount_vnd, coalesce(sums.agreed, 0) AS agreed,
    coalesce(sums.captured, 0) AS captured, coalesce(sums.refunded, 0) AS refunded,
    (SELECT count(*) FROM payment_refund refund JOIN payment_allocation part ON part.id = allocation_id
      WHERE part.payment_id = paid.id AND refund.status = 'asked')::int AS asked,
    coalesce(stand_in.taken, 0) AS taken, coalesce(stand_in.given_back, 0) AS given_back
  FROM gateway_payment paid
  LEFT JOIN LATERAL (SELECT sum(agreed_vnd)::int AS agreed, sum(captured_vnd)::int AS captured,
      sum(refunded_vnd)::int AS refunded FROM payment_allocation
    WHERE payment_id = paid.id AND deleted_at IS NULL) sums ON true
  FULL JOIN stand_in ON stand_in.gateway = paid.provider AND stand_in.reference =
    CASE paid.provider WHEN 'stripe' THEN paid.provider_reference ELSE paid.reference END`;

const HELD = `SELECT order_id, sum(captured_vnd - refunded_vnd)::int AS held FROM payment_allocation
  WHERE deleted_at IS NULL GROUP BY order_id`;

const TRANSFERS = `SELECT order_id, agreed_vnd AS agreed, received_vnd AS received,
    (SELECT coalesce(sum(amount_vnd), 0) FROM transfer_entry entry
      WHERE entry.order_id = transfer.order_id AND kind = 'received')::int AS entered
  FROM transfer`;

/** Pieces of all items. */
export function readStock(house: ChaosHouse): Promise<StockState[]> {
  return house.query<StockState>(STOCK);
}

/** What the databases say: of these baskets and their orders, and of all goods and money. */
export async function readState(house: ChaosHouse, baskets: string[]): Promise<CheckoutState> {
  return {
    baskets: await house.query("SELECT id, status FROM basket WHERE id = ANY($1)", [baskets]),
    orders: await house.query<OrderState>(ORDERS, [baskets]),
    stock: await readStock(house),
    payments: await house.query<PaymentState>(PAYMENTS),
    held: await house.query<HeldState>(HELD),
    transfers: await house.query<TransferState>(TRANSFERS),
  };
}
