import { lastBasketId } from "@/features/basket/basket-cookies";
import { BackendError } from "@/lib/medusa/call-backend";
import { readCardPayment, type CardPayment } from "@/lib/medusa/card-page";

/** A payment by card as this device may see it: open, over, not its own, or not to be told now. */
export type CardToPay =
  ({ kind: "open" } & CardPayment) | { kind: "over" } | { kind: "none" } | { kind: "unreachable" };

/** Reads it by the cookie of the device that placed the basket. Never throws for a backend that is down. */
export async function cardToPay(reference: string): Promise<CardToPay> {
  const id = await lastBasketId();
  if (id === null) {
    return { kind: "none" };
  }
  try {
    return { kind: "open", ...(await readCardPayment(id, reference)) };
  } catch (error) {
    const code = error instanceof BackendError ? error.code : "";
    if (code === "wrong_status") {
      return { kind: "over" };
    }
    return { kind: code === "not_found" ? "none" : "unreachable" };
  }
}
