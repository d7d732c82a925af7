import { readSeller } from "@/lib/medusa/read-sellers";

/** The name of the seller whom a search names; null without one, and where nobody can tell. */
export async function nameOfSeller(handle: string | null): Promise<string | null> {
  if (handle === null) return null;
  const answer = await readSeller(handle);
  return answer.kind === "found" ? answer.seller.name : null;
}
