import { readLineIntent } from "@/features/basket/line-intent";
import { parseQuantity } from "@/features/basket/parse-quantity";
import { readSeenPack } from "@/features/basket/seen-pack";
import { fieldText } from "@/lib/forms/field-text";
import { newId } from "@/lib/new-id";
import { shownBasket } from "./shown-basket";
import type { BasketChange, LocalBasket } from "./shopping";

/**
 * The addition that a product's form asks for; `null` when its quantity is none, or its page did not say
 * what it showed. The form's `request_id` names it, so that what reached the market after all counts once.
 */
export function readAddition(form: FormData): BasketChange | null {
  const quantity = parseQuantity(form.get("quantity"));
  const pack = readSeenPack(fieldText(form, "seen"), fieldText(form, "variant_id"));
  return quantity === null || pack === null
    ? null
    : {
        id: fieldText(form, "request_id") || newId(),
        kind: "add",
        quantity,
        pack,
      };
}

/** The changes that a form of the basket page asks for; `null` when the typed quantity is none. */
export function readChanges(form: FormData, local: LocalBasket): BasketChange[] | null {
  const lines = shownBasket(local).groups.flatMap((group) => group.lines);
  if (form.get("scope") === "all") {
    return lines.map(({ variantId }) => ({ id: newId(), kind: "remove", variantId }));
  }
  const intent = readLineIntent(form);
  switch (intent.kind) {
    case "refused":
      return null;
    case "remove":
      return [{ id: newId(), kind: "remove", variantId: intent.variantId }];
    default: {
      const { variantId, quantity } = intent;
      const seen = lines.find((line) => line.variantId === variantId);
      return [
        { id: newId(), kind: "set", variantId, quantity, seenUnitPrice: seen?.unitPrice ?? 0 },
      ];
    }
  }
}
