import type { MedusaContainer } from "@medusajs/framework/types";
import { GATEWAY_PAYMENT_MODULE } from "../modules/gateway-payment";
import type GatewayPaymentModuleService from "../modules/gateway-payment/service";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { listRefusedRepayments } from "./list-refused-repayments";
import { askedUntil, listUnclearRefunds } from "./list-unclear-refunds";

/** What one payment by card or wallet holds for one order. Whole đồng; instants in ISO 8601. */
export interface OrderPayment {
  id: string;
  order_id: string;
  /** What a person reads out, e.g. "CL7K2M9Q". */
  code: string;
  seller: string;
  /** Id of the gateway. */
  provider: string;
  status: "open" | "paid" | "failed" | "expired" | "replaced";
  begun_at: string;
  captured_vnd: number;
  refunded_vnd: number;
  /** What was to go back and the gateway refused; null unless nobody has made it good. */
  refused_vnd: number | null;
  refunds: {
    id: string;
    amount_vnd: number;
    reason: string;
    status: "asked" | "done" | "refused";
    asked_at: string;
    /** Whether it was sent long ago and the gateway still tells nothing of it. */
    unclear: boolean;
    /** Until when the market asks the gateway by itself what became of it; null once it is over or unclear. */
    asked_until: string | null;
  }[];
}

export interface OrderPayments {
  payments: OrderPayment[];
  count: number;
  /** All at which somebody has to look, whatever the page: of a refused repayment that is not made good, or an unclear one. */
  refused: number;
}

interface Wanted {
  /** An order's code or how it begins, of four characters or more. */
  q?: string;
  show: "refused" | "all";
  limit: number;
  offset: number;
}

/** Orders whose codes begin so, the latest first, at most. */
const MOST_CODES = 200;
/** What could be any code is no search. */
const FEWEST_CHARACTERS = 4;

async function ordersNamed(sellers: SellerModuleService, q: string): Promise<string[]> {
  const begins = q.toUpperCase().replace(/[^A-Z0-9]/g, "");
  if (begins.length < FEWEST_CHARACTERS) return [];
  const orders = await sellers.listSellerOrders(
    { code: { $like: `${begins}%` } },
    { select: ["order_id"], order: { placed_at: "DESC", id: "DESC" }, take: MOST_CODES },
  );
  return orders.map(({ order_id }) => order_id);
}

/** One page of what payments hold for orders, the latest payment first. */
export async function listOrderPayments(
  container: MedusaContainer,
  { q, show, limit, offset }: Wanted,
): Promise<OrderPayments> {
  const service: GatewayPaymentModuleService = container.resolve(GATEWAY_PAYMENT_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const refused = await listRefusedRepayments(container);
  const unclear = await listUnclearRefunds(container, new Date());
  const amiss = [...new Set([...refused.keys(), ...unclear.values()])];
  const named = q ? await ordersNamed(sellers, q) : null;
  const [rows, count] = await service.listAndCountPaymentAllocations(
    {
      ...(show === "refused" ? { id: amiss } : {}),
      ...(named ? { order_id: named } : {}),
    },
    {
      relations: ["payment", "refunds"],
      order: { created_at: "DESC", id: "DESC" },
      skip: offset,
      take: limit,
    },
  );
  const orders = await sellers.listSellerOrders(
    { order_id: rows.map(({ order_id }) => order_id) },
    { relations: ["seller"], take: null },
  );
  const payments = rows.map((row): OrderPayment => {
    const order = orders.find(({ order_id }) => order_id === row.order_id);
    return {
      id: row.id,
      order_id: row.order_id,
      code: order?.code ?? "",
      seller: order?.seller.name ?? "",
      provider: row.payment.provider,
      status: row.payment.status,
      begun_at: new Date(row.payment.created_at).toISOString(),
      captured_vnd: row.captured_vnd,
      refunded_vnd: row.refunded_vnd,
      refused_vnd: refused.get(row.id) ?? null,
      refunds: row.refunds
        .map(({ id, amount_vnd, reason, status, created_at, ...sent }) => ({
          id,
          amount_vnd,
          reason,
          status,
          asked_at: new Date(created_at).toISOString(),
          unclear: unclear.has(id),
          asked_until: unclear.has(id)
            ? null
            : (askedUntil({ status, ...sent })?.toISOString() ?? null),
        }))
        .sort((a, b) => a.asked_at.localeCompare(b.asked_at)),
    };
  });
  return { payments, count, refused: amiss.length };
}
