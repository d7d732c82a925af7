import { basket as messages } from "@/messages/vi/basket";
import { basketFailures } from "@/messages/vi/basket-failures";
import type { BasketFailure } from "./basket-failure";

/** The address of the basket page that tells why adding failed. */
export function noticePath(failure: BasketFailure): string {
  const query = new URLSearchParams({ loi: failure.kind });
  if (failure.kind === "too_few") {
    query.set("con", String(failure.available));
  }
  if (failure.kind === "crowded") {
    query.set("phut", String(failure.minutes));
  }
  return `/gio-hang?${query.toString()}`;
}

/** The text for such an address; `null` when there is nothing to say or the address was made up. */
export function readNotice(query: Record<string, string | string[] | undefined>): string | null {
  switch (query.loi) {
    case "quantity":
      return basketFailures.quantityOnAdd;
    case "too_few":
      return basketFailures.too_few(/^\d{1,2}$/.test(String(query.con)) ? Number(query.con) : 0);
    case "crowded":
      return basketFailures.crowded(/^\d{1,2}$/.test(String(query.phut)) ? Number(query.phut) : 1);
    case "not_for_sale":
      return basketFailures.not_for_sale;
    case "unreachable":
      return messages.unreachable;
    default:
      return null;
  }
}
