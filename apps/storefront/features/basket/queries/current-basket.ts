import { BackendError } from "@/lib/medusa/call-backend";
import { readBasket, type Basket } from "@/lib/medusa/basket";
import { basketId } from "../basket-cookies";

/** This visitor's basket: none yet (or placed, or expired), open, or not to be had right now. */
export type CurrentBasket =
  { kind: "none" } | { kind: "open"; basket: Basket } | { kind: "unreachable" };

/** Reads the visitor's basket with today's prices and stock. Never throws for a backend that is down. */
export async function currentBasket(): Promise<CurrentBasket> {
  const id = await basketId();
  if (id === null) {
    return { kind: "none" };
  }
  try {
    const basket = await readBasket(id);
    return basket.placed ? { kind: "none" } : { kind: "open", basket };
  } catch (error) {
    return error instanceof BackendError && error.status === 404
      ? { kind: "none" }
      : { kind: "unreachable" };
  }
}
