import type { Basket } from "@/lib/medusa/basket";
import type { PaymentWay } from "@/lib/medusa/payment-ways";
import { checkout as messages } from "@/messages/vi/checkout";

interface PaymentWaysProps {
  chosen: PaymentWay;
  basket: Pick<Basket, "canTransfer" | "gateways">;
  /** Cash was refused to the phone number of the last try; another number may still pay so. */
  noCash: boolean;
}

const TEXTS: Record<PaymentWay, { heading: string; text: string }> = {
  cash_on_delivery: messages.cash,
  bank_transfer: messages.transfer,
  ...messages.gateways,
};

/** How to pay: a choice where there is one, else only what is so. */
export function PaymentWays({ chosen, basket, noCash }: PaymentWaysProps) {
  const gateways = basket.gateways ?? [];
  const ways: PaymentWay[] = [
    "cash_on_delivery",
    ...(basket.canTransfer ? (["bank_transfer"] as const) : []),
    ...gateways.map(({ id }) => id),
  ];
  if (ways.length === 1) {
    return (
      <p>
        <Way way="cash_on_delivery" />
        {noCash ? <NoCash text={messages.noCashOnly} /> : null}
      </p>
    );
  }
  const isTest = (way: PaymentWay) => gateways.some(({ id, test }) => id === way && test);
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="font-semibold">{messages.pay}</legend>
      {ways.map((way) => (
        <label key={way} className="flex min-h-11 gap-3 py-1">
          <input
            type="radio"
            name="payment"
            value={way}
            defaultChecked={way === (ways.includes(chosen) ? chosen : "cash_on_delivery")}
            className="mt-1 size-5 shrink-0 accent-bay"
          />
          <span>
            <Way way={way} />
            {noCash && way === "cash_on_delivery" ? <NoCash text={messages.noCash} /> : null}
            {isTest(way) ? (
              <span className="block font-medium text-lantern">{messages.testPayment}</span>
            ) : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function NoCash({ text }: { text: string }) {
  return <span className="block font-medium text-lantern">{text}</span>;
}

function Way({ way }: { way: PaymentWay }) {
  return (
    <>
      <strong className="block font-semibold">{TEXTS[way].heading}</strong>
      <span className="text-muted">{TEXTS[way].text}</span>
    </>
  );
}
