import type { PaymentWay } from "@/lib/medusa/payment-ways";
import type { PaymentWords, WayWords } from "../payment-words";

interface PaymentWaysProps {
  legend: string;
  chosen: PaymentWay;
  words: PaymentWords;
}

/** How to pay: a choice where there is one, else only what is so, and why cash is not among it. */
export function PaymentWays({ legend, chosen, words: { ways, noCash, noWay } }: PaymentWaysProps) {
  return (
    <>
      {noCash.length === 0 ? null : (
        <div className="flex flex-col gap-1 rounded-xl bg-lantern-soft p-4">
          {noCash.map((text, at) => (
            <p key={at}>{text}</p>
          ))}
          {noWay === "" ? null : <p className="font-medium">{noWay}</p>}
        </div>
      )}
      {ways.length === 1 ? (
        ways.map((words) => (
          <p key={words.way}>
            <input type="hidden" name="payment" value={words.way} />
            <Way words={words} />
          </p>
        ))
      ) : (
        // Where a way is gone, what was chosen is offered anew.
        <Choice
          legend={legend}
          key={ways.map(({ way }) => way).join()}
          ways={ways}
          chosen={chosen}
        />
      )}
    </>
  );
}

interface ChoiceProps {
  legend: string;
  ways: WayWords[];
  chosen: PaymentWay;
}

function Choice({ legend, ways, chosen }: ChoiceProps) {
  const first = ways.find(({ way }) => way === chosen) ?? ways[0];
  return first === undefined ? null : (
    <fieldset className="flex flex-col gap-2">
      <legend className="text-lg font-semibold">{legend}</legend>
      {ways.map((words) => (
        <label key={words.way} className="flex min-h-11 gap-3 py-1">
          <input
            type="radio"
            name="payment"
            value={words.way}
            defaultChecked={words === first}
            className="mt-1 size-5 shrink-0 accent-bay"
          />
          <span>
            <Way words={words} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Way({ words: { heading, text, warnings } }: { words: WayWords }) {
  return (
    <>
      <strong className="block font-semibold">{heading}</strong>
      <span className="text-muted">{text}</span>
      {warnings.map((warning) => (
        <span key={warning} className="block font-medium text-lantern">
          {warning}
        </span>
      ))}
    </>
  );
}
