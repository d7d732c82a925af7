import { basket as messages } from "@/messages/vi/basket";
import type { BasketFailure } from "../basket-failure";

/** What the shopper reads about a failure. */
export function failureText(failure: BasketFailure): string {
  switch (failure.kind) {
    case "too_few":
      return messages.failure.too_few(failure.available);
    case "crowded":
      return messages.failure.crowded(failure.minutes);
    default:
      return messages.failure[failure.kind];
  }
}
