import type { PaperName } from "@/lib/medusa/seller-files";
import { SELECTION } from "./selection-state";

/** The papers by the last part of their address. */
export const PAPERS = {
  nhan: "label",
  "phieu-giao": "delivery-note",
  "lay-hang": "pick-list",
} as const satisfies Record<string, PaperName>;

export type PaperSlug = keyof typeof PAPERS;

/** The paper of an address, or null. */
export function paperOf(slug: string): PaperName | null {
  return Object.hasOwn(PAPERS, slug) ? PAPERS[slug as PaperSlug] : null;
}

/** The field of an address that names one parcel of an order by its number. */
export const PARCEL_FIELD = "kien";

/** Where a paper of some orders is, or of one parcel of an order. */
export function paperPath(slug: PaperSlug, orders: string[] = [], parcel?: number): string {
  const query = new URLSearchParams(orders.map((id) => [SELECTION.field, id]));
  if (parcel !== undefined) {
    query.set(PARCEL_FIELD, String(parcel));
  }
  return `/ban-hang/giay-to/${slug}${orders.length > 0 ? `?${query.toString()}` : ""}`;
}
