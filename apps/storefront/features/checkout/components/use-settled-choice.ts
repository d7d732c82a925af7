import { useEffect, useEffectEvent, useRef, type RefObject } from "react";
import { recipientValue, type Recipient } from "../recipients";
import { chosenIn, dropTypedOver, fillIn, isTypedOver } from "./choice-in-form";

interface Settled {
  /** Somebody was chosen before the script came: the fields hold her now, and her fees are to be asked for. */
  onChoose: (recipient: Recipient) => void;
  /** The market took a choice that the fields did not hold; they do now. */
  onTaken: (recipient: Recipient) => void;
}

/**
 * Holds the choice of a recipient and the typed fields together where no event tells of it: what was chosen or typed before
 * the script came, and a choice that the market's answer took.
 *
 * @param shown the value of the recipient that the page came with, or the market's last answer has
 */
export function useSettledChoice(
  group: RefObject<HTMLFieldSetElement | null>,
  shown: string,
  { onChoose, onTaken }: Settled,
): void {
  const before = useRef<string | null>(null);
  const settle = useEffectEvent(() => {
    const first = before.current === null;
    before.current = shown;
    const form = group.current?.form ?? null;
    const chosen = form === null ? null : chosenIn(form);
    if (form === null || chosen === null || !isTypedOver(form)) {
      return;
    }
    const isShown = recipientValue(chosen) === shown;
    if (first && isShown) {
      dropTypedOver(form);
    } else if (first || isShown) {
      fillIn(form, chosen);
      (first ? onChoose : onTaken)(chosen);
    }
  });
  useEffect(() => {
    settle();
  }, [shown]);
}
