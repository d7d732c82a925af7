import type { ListingFields } from "../../../../../listings/listing-fields";
import type { CertificateRow } from "../../../certificates/certificate-row";

/** Where a product stands for shoppers, and if they cannot buy it, the first reason. */
export type ShelfState =
  | "on_sale"
  | "sold_out"
  | "not_listed"
  | "draft"
  | "seller_not_active"
  | "seller_not_linked"
  | "paper_expired"
  /** Alcohol, and its seller has no licence for it in force. */
  | "no_licence"
  | "no_price";

/** What the market knows of one of Medusa's products, for the operator's page. */
export interface ProductListing {
  seller: { id: string; name: string } | null;
  /** Null until it is listed for the first time. */
  listing: (ListingFields & { pictures: string[] }) | null;
  /** Where it is sent to, by name; null for everywhere. */
  province_names: string[] | null;
  /** Whether it, or who sells it, was made up. */
  demonstration: boolean;
  /** All it ever had, drafts included, the latest first. */
  certificates: CertificateRow[];
  shelf: ShelfState;
}
