import { expiresOn, type Certificate, type Stars } from "./certificate";
import { starInForce } from "./star-in-force";
import { addDays, type VietnamDay } from "./vietnam-day";

/** Days on which a product carries the same stars; both ends belong to it. */
export interface StarSpan {
  value: Stars;
  from: VietnamDay;
  until: VietnamDay;
}

/**
 * All days on which a product carries stars, in their order and without overlap: what `starInForce` says
 * of each single day, worked out at once. So whoever keeps the spans needs no clock to keep them true.
 */
export function starSpans(
  certificates: readonly Pick<Certificate, "status" | "issued_on" | "withdrawn_on" | "stars">[],
): StarSpan[] {
  const turns = certificates.flatMap((certificate) => [
    certificate.issued_on,
    addDays(expiresOn(certificate), 1),
    ...(certificate.withdrawn_on ? [certificate.withdrawn_on] : []),
  ]);
  const days = [...new Set(turns)].sort();
  const spans: StarSpan[] = [];
  for (const [index, from] of days.entries()) {
    const next = days[index + 1];
    const value = starInForce(certificates, from);
    if (value === null || next === undefined) continue;
    const last = spans.at(-1);
    if (last?.value === value && addDays(last.until, 1) === from) {
      last.until = addDays(next, -1);
    } else {
      spans.push({ value, from, until: addDays(next, -1) });
    }
  }
  return spans;
}
