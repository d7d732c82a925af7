import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { recipientValue, type Recipient } from "../recipients";
import { chosenIn, dropTypedOver, fillIn, isTypedOver } from "./choice-in-form";

/**
 * Holds the choice of a recipient and the typed fields together where no event tells of it: what was chosen or typed before
 * the script came, and a choice that the market's answer took.
 *
 * @param recipients who may be chosen
 * @param shown the value of the recipient that the page came with, or the market's last answer has
 * @param onSettle the fields hold this recipient now; her fees are to be asked for unless the market has `taken` her already
 */
export function useSettledChoice(
  group: RefObject<HTMLFieldSetElement | null>,
  recipients: readonly Recipient[],
  shown: string,
  onSettle: (recipient: Recipient, taken: boolean) => void,
): void {
  const before = useRef<string | null>(null);
  const settle = useEffectEvent(() => {
    const first = before.current === null;
    before.current = shown;
    const form = group.current?.form ?? null;
    if (form === null || !isTypedOver(form)) {
      return;
    }
    const value = chosenIn(form)?.value;
    const chosen = recipients.find((one) => recipientValue(one) === value);
    const isShown = value === shown;
    if (first && isShown) {
      dropTypedOver(form);
    } else if (chosen !== undefined && (first || isShown)) {
      fillIn(form, chosen);
      onSettle(chosen, !first);
    }
  });
  useEffect(() => {
    settle();
  }, [shown]);
}
