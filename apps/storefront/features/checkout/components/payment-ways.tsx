import type { PaymentWay } from "@/lib/medusa/orders";
import { checkout as messages } from "@/messages/vi/checkout";

interface PaymentWaysProps {
  chosen: PaymentWay;
  canTransfer: true | undefined;
}

const WAYS = ["cash_on_delivery", "bank_transfer"] as const;
const TEXTS = { cash_on_delivery: messages.cash, bank_transfer: messages.transfer };

/** How to pay: a choice where the sellers take transfers too, else only what is so. */
export function PaymentWays({ chosen, canTransfer }: PaymentWaysProps) {
  if (!canTransfer) {
    return (
      <p>
        <Way way="cash_on_delivery" />
      </p>
    );
  }
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-semibold">{messages.pay}</legend>
      {WAYS.map((way) => (
        <label key={way} className="flex min-h-11 gap-3 py-1">
          <input
            type="radio"
            name="payment"
            value={way}
            defaultChecked={way === chosen}
            className="mt-1 size-5 shrink-0 accent-bay"
          />
          <span>
            <Way way={way} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Way({ way }: { way: PaymentWay }) {
  return (
    <>
      <strong className="block font-semibold">{TEXTS[way].heading}</strong>
      <span className="text-muted">{TEXTS[way].text}</span>
    </>
  );
}
