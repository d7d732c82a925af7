import { communeByCode } from "@cho-lang/ocop/communes";

/** Kinds of sellers, in the order of a report's columns. */
export const SELLER_KINDS = {
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  household: "Hộ kinh doanh",
  farm: "Trang trại",
  enterprise: "Doanh nghiệp",
} as const;

export type SellerKind = keyof typeof SELLER_KINDS;

/** Heading of a column of goods that were delivered. */
export const GOODS = "Tiền hàng (đồng)";

/** Name of a commune; its code where the list of communes does not have it. */
export function communeName(code: string): string {
  return communeByCode(code)?.name ?? code;
}
