import { accountSession } from "@/features/account/account-cookie";
import { readBasket } from "@/lib/medusa/basket";
import type { DeliveryChoice } from "@/lib/medusa/delivery";
import { placeBasket, type Placement } from "@/lib/medusa/placed-baskets";
import { checkoutFailure } from "./checkout-failure";
import type { CheckoutFailure, CheckoutStep } from "./checkout-state";
import type { CheckoutValues } from "./checkout-values";
import { dialled } from "./dialled";
import { keptProof } from "./kept-proof";
import { refusedFields } from "./refused-fields";
import type { KnownAddress } from "./understand-address";

/**
 * Orders the basket of `state` for its address, at the total that the shopper agreed to.
 *
 * @param agreed.termsSeen what stands for the terms on the page; with others nothing is ordered
 * @param agreed.delivery how each seller's goods come, as the page showed it; `null` where it showed none
 * @param agreed.total whole đồng; with any other total nothing is ordered
 * @returns `null` when it is ordered, else the page with the reason and today's figures
 */
export async function placeCheckout(
  state: CheckoutStep,
  address: KnownAddress,
  agreed: { total: number; termsSeen: string[] | null; delivery: DeliveryChoice[] | null },
): Promise<CheckoutStep | null> {
  const { values, basket } = state;
  const phone = dialled(values.phone);
  const { total, termsSeen, delivery } = agreed;
  try {
    await placeBasket(basket.id, {
      name: values.name.trim(),
      phone,
      phoneProof: await keptProof(),
      session: await accountSession(),
      street: address.street.trim(),
      communeCode: address.communeCode,
      note: values.note.trim(),
      invoice: typedInvoice(values),
      payment: state.payment,
      delivery,
      termsSeen,
      expectedTotal: total,
    });
    return null;
  } catch (error) {
    const problems = refusedFields(error);
    if (Object.keys(problems).length > 0) {
      return { ...state, problems };
    }
    return afterFailure(state, address, delivery ?? [], checkoutFailure(error, total, phone));
  }
}

/** Whom the invoice is made out to, as typed; `null` for a consumer. The backend reads it by the same rule. */
function typedInvoice({ taxCode, unit, unitAddress }: CheckoutValues): Placement["invoice"] {
  const typed = { taxCode: taxCode.trim(), name: unit.trim(), address: unitAddress.trim() };
  return Object.values(typed).some((text) => text !== "") ? typed : null;
}

/** Shows today's figures beside the reason, as far as they can be had. */
async function afterFailure(
  state: CheckoutStep,
  address: KnownAddress,
  delivery: DeliveryChoice[],
  failure: CheckoutFailure,
): Promise<CheckoutStep> {
  try {
    return { ...state, basket: await readBasket(state.basket.id, address, delivery), failure };
  } catch {
    return { ...state, failure };
  }
}
