import { readBasket, type Basket } from "@/lib/medusa/basket";
import type { Account } from "@/lib/medusa/account";
import type { CheckoutState } from "./checkout-state";
import { NOTHING_TYPED } from "./checkout-values";
import { dialled } from "./dialled";
import { linesFailure } from "./lines-failure";
import { recipientsOf } from "./recipients";
import { understandAddress } from "./understand-address";
import { withWords } from "./with-words";

/**
 * What the checkout shows at first: of who is logged in her phone and her first address with its fees, so that nothing is
 * left but to order; of everybody else nothing. Never throws: without the fees they are asked for as ever.
 */
export async function firstCheckoutState(
  basket: Basket,
  account: Account | null,
): Promise<CheckoutState> {
  const [first] = recipientsOf(account);
  const found = first ? understandAddress(first.address, null) : null;
  const address = found?.kind === "known" ? found.address : null;
  const priced = address === null ? null : await readBasket(basket.id, address).catch(() => null);
  return withWords({
    turn: 0,
    values: {
      ...NOTHING_TYPED,
      phone: account === null ? "" : dialled(account.phone),
      ...first,
    },
    payment: "cash_on_delivery",
    problems: {},
    choices: [],
    address: priced === null ? null : address,
    basket: priced ?? basket,
    failure: linesFailure(priced ?? basket),
  });
}
