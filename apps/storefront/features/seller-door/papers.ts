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

/** Where a paper of some orders is. */
export function paperPath(slug: PaperSlug, orders: string[] = []): string {
  const query = new URLSearchParams(orders.map((id) => [SELECTION.field, id]));
  return `/ban-hang/giay-to/${slug}${orders.length > 0 ? `?${query.toString()}` : ""}`;
}
