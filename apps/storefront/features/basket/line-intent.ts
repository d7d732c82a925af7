import { parseQuantity } from "./parse-quantity";

/** What a line's form asks for. */
export type LineIntent =
  | { kind: "set"; variantId: string; quantity: number }
  | { kind: "remove"; variantId: string }
  | { kind: "refused"; variantId: string; typed: string };

const STEP: Record<string, number> = { more: 1, fewer: -1 };

/**
 * Reads a line's form: `variant_id`, the quantity as typed, and which button was pressed (`intent`:
 * set, more, fewer, remove, take). The steps count from what is typed, so "5" and then + is 6.
 * `take` sets the quantity in `left`, what the seller still has.
 */
export function readLineIntent(form: FormData): LineIntent {
  const variantId = text(form.get("variant_id"));
  const intent = text(form.get("intent"));
  if (intent === "remove") {
    return { kind: "remove", variantId };
  }
  const typed = text(form.get(intent === "take" ? "left" : "quantity"));
  const quantity = parseQuantity(typed);
  const wanted = quantity === null ? null : parseQuantity(String(quantity + (STEP[intent] ?? 0)));
  return wanted === null
    ? { kind: "refused", variantId, typed }
    : { kind: "set", variantId, quantity: wanted };
}

function text(value: FormDataEntryValue | null): string {
  return typeof value === "string" ? value : "";
}
