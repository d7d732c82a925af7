import { readProvincialReleases, type ProvincialReleases } from "@/lib/medusa/statistics-releases";

/** What the province has released of its own; `null` when the backend does not answer. */
export async function currentReleases(): Promise<ProvincialReleases | null> {
  return readProvincialReleases().catch(() => null);
}
