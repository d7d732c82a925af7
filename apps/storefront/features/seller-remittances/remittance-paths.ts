import type { TakenFile } from "@/lib/medusa/seller-remittances";

/** Cash that carriers collected for a seller, and their files. */
export const REMITTANCES = "/ban-hang/tien-thu-ho";

/** Where a carrier's file is posted to. */
export const SEND_FILE = `${REMITTANCES}/tep`;

/** The page after a file was taken, which tells how many of its lines were new. */
export function takenPath({ added, known }: TakenFile): string {
  const lines = new URLSearchParams({ moi: String(added), cu: String(known) });
  return `${REMITTANCES}?${lines.toString()}#tep`;
}

function countOf(value: unknown): number | null {
  return typeof value === "string" && /^\d{1,5}$/.test(value) ? Number(value) : null;
}

/** What `takenPath` wrote into an address; null for anything else. */
export function readTaken(query: Record<string, unknown>): TakenFile | null {
  const [added, known] = [countOf(query.moi), countOf(query.cu)];
  return added === null || known === null ? null : { added, known };
}
