import { basket } from "@/messages/vi/basket";
import { basketFailures as messages } from "@/messages/vi/basket-failures";
import type { BasketFailure } from "./basket-failure";

/** What the shopper reads about a failure. */
export function failureText(failure: BasketFailure): string {
  switch (failure.kind) {
    case "too_few":
      return messages.too_few(failure.available);
    case "crowded":
      return messages.crowded(failure.minutes);
    case "unreachable":
      return basket.unreachable;
    default:
      return messages[failure.kind];
  }
}
