import { COMMUNES, type Commune } from "@cho-lang/ocop/communes";
import type { Counts } from "@/lib/medusa/search";

/** Communes that sell something, the one with the most products first, then by name. */
export function sellingCommunes(counts: Counts<string>): Commune[] {
  const count = ({ code }: Commune) => counts.get(code) ?? 0;
  return COMMUNES.filter((commune) => count(commune) > 0).sort(
    (a, b) => count(b) - count(a) || a.name.localeCompare(b.name, "vi"),
  );
}
