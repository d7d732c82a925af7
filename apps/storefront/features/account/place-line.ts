import type { Place } from "@/lib/medusa/account";

/** An address in one line, as the checkout's field takes it and finds its commune again. */
export function placeLine({
  street,
  commune,
  province,
}: Pick<Place, "street" | "commune" | "province">): string {
  return [street, commune, province].join(", ");
}
