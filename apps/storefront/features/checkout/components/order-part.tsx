import type { CheckoutState } from "../checkout-state";
import type { CheckoutTexts } from "../checkout-texts";
import type { CheckoutValues } from "../checkout-values";
import { CheckoutFailureNotice } from "./checkout-failure-notice";
import { CheckoutGoods } from "./checkout-goods";
import { PaymentWays } from "./payment-ways";

interface OrderPartProps {
  texts: CheckoutTexts;
  state: CheckoutState;
  /** What the fields hold by now. */
  now: CheckoutValues;
  /** The fees are those of the address in the field. */
  priced: boolean;
  /** The fees are to be told anew. */
  onQuote: () => void;
}

/** What is ordered: why it was not, the goods and how they come, and how they are paid. */
export function OrderPart({ texts, state, now, priced, onQuote }: OrderPartProps) {
  const { words } = state;
  return (
    <>
      <CheckoutFailureNotice texts={texts.failure} state={state} />
      <CheckoutGoods
        texts={texts.quote}
        parcels={words.parcels}
        priced={priced}
        onChoose={onQuote}
      />
      <div className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 empty:hidden sm:p-6">
        <PaymentWays
          legend={texts.pay}
          chosen={state.payment}
          words={now.phone === state.values.phone ? words.payment : words.otherPayment}
        />
      </div>
    </>
  );
}
