import { communeByCode } from "@cho-lang/ocop/communes";
import type { SellerKind } from "@cho-lang/seller-rules/seller-kind";
import {
  standing,
  type Notice,
  type SellerStatus,
  type StoredStanding,
} from "@cho-lang/seller-rules/standing";

/** A seller as the operator's lists show it. */
export interface SellerRow {
  id: string;
  handle: string;
  name: string;
  legal_name: string;
  kind: SellerKind;
  tax_code: string | null;
  representative: string;
  phone: string | null;
  email: string | null;
  confirm_hours: number;
  commune_code: string;
  /** Name of the commune, or its code if it is not of this province. */
  commune: string;
  story: string;
  status: SellerStatus;
  status_reason: string | null;
  /** What was announced to her and has not begun yet. */
  notice: Notice | null;
  demonstration: boolean;
  created_at: string;
  products_count: number;
}

export type StoredSeller = Omit<SellerRow, "commune" | "products_count" | "notice"> &
  StoredStanding & { products?: { id: string }[] };

export const SELLER_ROW_FIELDS = [
  "id",
  "handle",
  "name",
  "legal_name",
  "kind",
  "tax_code",
  "representative",
  "phone",
  "email",
  "confirm_hours",
  "commune_code",
  "story",
  "status",
  "status_reason",
  "notice_status",
  "notice_from",
  "notice_reason",
  "demonstration",
  "created_at",
  "products.id",
];

export function toSellerRow({
  products,
  notice_status,
  notice_from,
  notice_reason,
  ...seller
}: StoredSeller): SellerRow {
  const announced = { notice_status, notice_from, notice_reason };
  const { status, reason, notice } = standing({ ...seller, ...announced }, new Date());
  return {
    ...seller,
    status,
    status_reason: reason,
    notice,
    commune: communeByCode(seller.commune_code)?.name ?? seller.commune_code,
    products_count: products?.length ?? 0,
  };
}
