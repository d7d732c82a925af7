import type { SellerRow } from "../../api/admin/sellers/seller-row";

export const SELLER_KINDS: SellerRow["kind"][] = [
  "cooperative",
  "cooperative_group",
  "household",
  "farm",
  "enterprise",
];

export const SELLER_STATUSES: SellerRow["status"][] = ["pending", "active", "suspended", "closed"];
