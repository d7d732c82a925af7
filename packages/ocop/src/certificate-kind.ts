import type { Certificate, CertificateKind, Stars } from "./certificate";
import type { VietnamDay } from "./vietnam-day";

type Earlier = Pick<Certificate, "status" | "issued_on" | "stars">;

/**
 * What a certificate is after those that the product had before its first day: `new` for the first,
 * `upgrade` for more stars than the last one gave, else `renewal`, which may also give fewer. What was
 * withdrawn or not approved is no certificate that could be renewed.
 */
export function certificateKind(
  history: readonly Earlier[],
  { issued_on, stars }: { issued_on: VietnamDay; stars: Stars },
): CertificateKind {
  const last = history
    .filter((one) => one.status === "approved" && one.issued_on < issued_on)
    .toSorted((a, b) => b.issued_on.localeCompare(a.issued_on) || b.stars - a.stars)
    .at(0);
  if (!last) return "new";
  return stars > last.stars ? "upgrade" : "renewal";
}
