import { carrierReaches } from "@cho-lang/delivery/transit-days";
import type { Product } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";

/** Where a carrier brings goods alive and how long that takes, a line each; nothing for a service. */
export function reachText({ temperature, transitDays }: Product): string {
  if (temperature === "service") {
    return "";
  }
  const { reaches, reachDays, reachFarther } = messages.product;
  const found = carrierReaches(transitDays);
  const lines = found.map(({ reach, days: { least, most } }) =>
    reachDays(reaches[reach], least === most ? String(least) : `${String(least)}–${String(most)}`),
  );
  return [...lines, ...(found.length < Object.keys(reaches).length ? [reachFarther] : [])].join(
    "\n",
  );
}
