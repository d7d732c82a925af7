import type { DeliveryRates } from "@cho-lang/delivery/delivery-fee";
import type { SellerKind } from "@cho-lang/seller-rules/seller-kind";

/** What the market must know of a seller to open a shop for it. */
export interface NewSeller {
  handle: string;
  name: string;
  legal_name: string;
  kind: SellerKind;
  tax_code: string | null;
  representative: string;
  phone?: string | null;
  email?: string | null;
  /** Working hours to confirm an order in; the market's usual eight unless told. */
  confirm_hours?: number;
  /** Code of one of the province's 54 communes. */
  commune_code: string;
  story: string;
  status: "pending" | "active";
  /** Set when the seller applies herself. */
  application?: "draft";
  /** Set where the account is linked with an electronic identity from the start. */
  identity_state?: "linked";
  identity_by?: "review" | "demonstration";
  identity_evidence?: string;
  identity_checked_at?: Date;
  demonstration: boolean;
  naming: "named" | "illustrative";
  delivery_rates: DeliveryRates;
  /** First person of the seller; she can log in with a proven phone, or once she has a password. */
  member?: { name: string; email: string | null; phone?: string };
}
