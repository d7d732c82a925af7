import type { Basket } from "@/lib/medusa/basket";
import type { PaymentWay } from "@/lib/medusa/payment-ways";
import { checkout as messages } from "@/messages/vi/checkout";
import { cashRefuserText } from "../cash-refuser-text";
import { offeredWays, type WaysOfBasket } from "../offered-ways";

interface PaymentWaysProps {
  chosen: PaymentWay;
  basket: WaysOfBasket & Pick<Basket, "groups">;
  /** Cash was refused to the phone number of the last try; another number may still pay so. */
  noCash: boolean;
}

const TEXTS: Record<PaymentWay, { heading: string; text: string }> = {
  cash_on_delivery: messages.cash,
  bank_transfer: messages.transfer,
  ...messages.gateways,
};

/** How to pay: a choice where there is one, else only what is so, and why cash is not among it. */
export function PaymentWays({ chosen, basket, noCash }: PaymentWaysProps) {
  const ways = offeredWays(basket);
  return (
    <>
      <NoCash basket={basket} ways={ways.length} />
      {ways.length === 1 ? (
        <OnlyWay ways={ways} basket={basket} noCash={noCash} />
      ) : (
        // Where a way is gone, what was chosen is offered anew.
        <Choice key={ways.join()} ways={ways} chosen={chosen} basket={basket} noCash={noCash} />
      )}
    </>
  );
}

/** Which sellers take no cash, or not so much; and what to do where no way is left. */
function NoCash({ basket, ways }: { basket: PaymentWaysProps["basket"]; ways: number }) {
  return basket.cashRefusers === undefined ? null : (
    <div className="flex flex-col gap-1 rounded-xl bg-lantern-soft p-4">
      {basket.cashRefusers.map((refuser) => (
        <p key={refuser.handle}>{cashRefuserText(refuser)}</p>
      ))}
      {ways > 0 ? null : (
        <p className="font-medium">
          {basket.groups.length > 1 ? messages.noSharedWay : messages.noWay}
        </p>
      )}
    </div>
  );
}

interface WaysProps extends Pick<PaymentWaysProps, "basket" | "noCash"> {
  ways: PaymentWay[];
}

function OnlyWay({ ways, basket, noCash }: WaysProps) {
  return ways.map((way) => (
    <p key={way}>
      <input type="hidden" name="payment" value={way} />
      <Way way={way} basket={basket} />
      {noCash && way === "cash_on_delivery" ? <Warning text={messages.noCashOnly} /> : null}
    </p>
  ));
}

function Choice({ ways, chosen, basket, noCash }: WaysProps & Pick<PaymentWaysProps, "chosen">) {
  const first = ways.includes(chosen) ? chosen : ways[0];
  return ways.length === 0 ? null : (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-lg font-semibold">{messages.pay}</legend>
      {ways.map((way) => (
        <label key={way} className="flex min-h-11 gap-3 py-1">
          <input
            type="radio"
            name="payment"
            value={way}
            defaultChecked={way === first}
            className="mt-1 size-5 shrink-0 accent-bay"
          />
          <span>
            <Way way={way} basket={basket} />
            {noCash && way === "cash_on_delivery" ? <Warning text={messages.noCash} /> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Warning({ text }: { text: string }) {
  return <span className="block font-medium text-lantern">{text}</span>;
}

function Way({ way, basket }: { way: PaymentWay; basket: WaysOfBasket }) {
  const isTest = basket.gateways?.some(({ id, test }) => id === way && test);
  return (
    <>
      <strong className="block font-semibold">{TEXTS[way].heading}</strong>
      <span className="text-muted">{TEXTS[way].text}</span>
      {isTest ? <Warning text={messages.testPayment} /> : null}
    </>
  );
}
