import { accountHeaders } from "./account";
import { callBackend } from "./call-backend";
import type { DeliveryChoice } from "./delivery";
import type { OrderWire } from "./order-wire";
import { toOrder, type Invoice, type Order } from "./orders";
import type { PaymentWay } from "./payment-ways";
import { toPayment, type Payment, type PaymentWire } from "./payments";

/** What the shopper agreed to. */
export interface Placement {
  name: string;
  phone: string;
  street: string;
  communeCode: string;
  note: string;
  /** To whom the invoice is made out, at the address of delivery where none is told; `null` for a consumer. */
  invoice: Invoice | null;
  payment: PaymentWay;
  /** What stands for the phone where its code was typed, else `null`. */
  phoneProof: string | null;
  /** The account that this device is logged in to: its phone needs no code. */
  session: string | null;
  /** How the goods of each seller come, as the page showed it; `null` where it showed none. */
  delivery: DeliveryChoice[] | null;
  /** What stands for the terms that the page showed, by seller; `null` where it showed none. */
  termsSeen: string[] | null;
  /** The total that was on the shopper's screen, whole đồng. */
  expectedTotal: number;
}

/**
 * Orders the whole basket, one order per seller. Repeating it gives the same orders, so it may be
 * retried after a lost answer.
 *
 * @throws BackendError `invalid_input`, `age_undeclared`, `total_changed`, `out_of_stock`, `not_for_sale`, `not_deliverable`,
 *   `delivery_changed`, `basket_empty`, `basket_not_found`, `transfer_unavailable`, `payment_unavailable`,
 *   `cash_not_taken`, `cash_refused_before`, `phone_code_needed`, `terms_changed`, `too_many_from_here`,
 *   `too_many_open_orders`, `too_many_unpaid_baskets`, `too_much_unpaid`, `busy`
 */
export async function placeBasket(basketId: string, placement: Placement): Promise<Order[]> {
  const answer = await callBackend<{ orders: OrderWire[] }>(
    `/store/baskets/${encodeURIComponent(basketId)}/place`,
    {
      method: "POST",
      body: {
        name: placement.name,
        phone: placement.phone,
        street: placement.street,
        commune_code: placement.communeCode,
        note: placement.note,
        invoice: placement.invoice && {
          tax_code: placement.invoice.taxCode,
          name: placement.invoice.name,
          address: placement.invoice.address,
        },
        payment: placement.payment,
        phone_proof: placement.phoneProof,
        delivery: placement.delivery,
        terms_seen: placement.termsSeen,
        expected_total_vnd: placement.expectedTotal,
      },
      headers: accountHeaders(placement.session),
      forVisitor: true,
      withAge: true,
      timeoutSeconds: 45,
    },
  );
  return answer.orders.map(toOrder);
}

/** What a basket became: its orders, and how it is paid by card or wallet, if it is. */
export interface PlacedBasket {
  orders: Order[];
  payment: Payment | null;
}

/**
 * The orders that a basket became, and its payment.
 *
 * @throws BackendError 404 as long as it has not been placed
 */
export async function readPlacedBasket(basketId: string): Promise<PlacedBasket> {
  const answer = await callBackend<{ orders: OrderWire[]; payment: PaymentWire | null }>(
    `/store/baskets/${encodeURIComponent(basketId)}/orders`,
  );
  return {
    orders: answer.orders.map(toOrder),
    payment: answer.payment && toPayment(answer.payment),
  };
}

/**
 * The orders that a basket became.
 *
 * @throws BackendError 404 as long as it has not been placed
 */
export async function readBasketOrders(basketId: string): Promise<Order[]> {
  return (await readPlacedBasket(basketId)).orders;
}
