import {
  acceptPrices,
  readBasket,
  removeLine,
  setLine,
  type BasketLine,
  type Destination,
} from "@/lib/medusa/basket";
import { failedLines } from "./failed-lines";

/**
 * Makes a basket orderable as the shopper agreed: lines with too few are lowered to what is left, lines
 * that can't be had are taken out, new prices are accepted. Doing it again changes nothing.
 *
 * @param destination where it goes, as far as known: what cannot be brought there is taken out too
 * @throws BackendError, BackendUnreachable
 */
export async function takeWhatIsLeft(basketId: string, destination?: Destination): Promise<void> {
  const basket = await readBasket(basketId, destination);
  for (const line of failedLines(basket)) {
    await putRight(basketId, line);
  }
  const after = await readBasket(basketId);
  if (failedLines(after).some((line) => line.problem === "price_changed")) {
    await acceptPrices(basketId);
  }
}

async function putRight(basketId: string, line: BasketLine): Promise<void> {
  if (line.problem === "too_few" && line.available > 0) {
    await setLine(basketId, line.variantId, line.available);
  } else if (line.problem !== "price_changed") {
    await removeLine(basketId, line.variantId);
  }
}
