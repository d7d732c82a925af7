import { AVAILABLE_NOW, isAvailableNow } from "@cho-lang/ocop/available-now";
import { productForms as messages } from "@/messages/vi/product-forms";
import { readPieces } from "./read-amounts";

/** How "available now" stands among what is typed: the pieces that it stands for. */
const TYPED_AVAILABLE = String(AVAILABLE_NOW);

/**
 * The stock of the pack at a place of a posted form: "available now" where its box is ticked, else what is
 * typed. A number takes the place of a tick that stood there when the page was shown, whether or not it was
 * taken away; a new tick takes the place of the number.
 */
export function typedStock(form: FormData, at: number, typed: string): string {
  const says = (name: string) => form.getAll(name).includes(String(at));
  const isNumber = typed !== "" && says("uncounted");
  return says("available") && !isNumber ? TYPED_AVAILABLE : typed;
}

/** A stock as it is typed: its count in groups of three, or "available now". */
export function stockField(pieces: number): string {
  return isAvailableNow(pieces) ? TYPED_AVAILABLE : String(pieces).replace(/\B(?=(\d{3})+$)/g, ".");
}

/** Whether what is typed says "available now"; its field is empty then, and its box ticked. */
export function saysAvailable(typed: string): boolean {
  return isAvailableNow(readPieces(typed) ?? 0);
}

/** What is left, in words. */
export function leftText(pieces: number): string {
  return isAvailableNow(pieces) ? messages.available : messages.left(pieces);
}
