import type { InvoiceBuyer } from "@cho-lang/seller-rules/invoice-buyer";
import type { Destination } from "../basket-quote/basket-quote";
import type { DeliveryChoice } from "./check-delivery";
import type { PaymentWay } from "./payment-way";

/** What a shopper tells when placing the orders of a basket, checked. */
export interface Placement {
  basket_id: string;
  name: string;
  /** Vietnamese number in E.164, e.g. +84912345678. */
  phone: string;
  street: string;
  destination: Destination;
  /** Names of the destination, for labels and for people. */
  commune: string;
  province: string;
  note: string;
  /** Null for a consumer. */
  invoice: InvoiceBuyer | null;
  payment: PaymentWay;
  /** Whether the shopper has declared her age, without which no alcohol is sold. */
  of_age: boolean;
  /** What stands for `phone` where its code was typed, else null; see `requireCashProof`. */
  phone_proof: string | null;
  /** Whoever places it, as `visitorOf` names her. */
  visitor: string | null;
  /** How each seller's goods are to come; of a seller who is not named, as ever by a carrier. */
  delivery: DeliveryChoice[] | null;
  /** The terms of sellers that the page showed, each by what stands for it; null where no page showed any. */
  terms_seen: string[] | null;
  /** Total in đồng that the shopper saw and agreed to. */
  expected_total_vnd: number;
}
