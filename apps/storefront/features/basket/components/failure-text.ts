import { basket as messages } from "@/messages/vi/basket";
import type { BasketFailure } from "../basket-failure";

/** What the shopper reads about a failure. */
export function failureText(failure: BasketFailure): string {
  return failure.kind === "too_few"
    ? messages.failure.too_few(failure.available)
    : messages.failure[failure.kind];
}
