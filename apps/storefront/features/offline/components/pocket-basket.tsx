"use client";

import { announceBasketCount } from "@/features/basket/announce-basket-count";
import type { BasketState } from "@/features/basket/basket-state";
import { BasketFormsProvider } from "@/features/basket/components/basket-forms";
import { BasketGoods } from "@/features/basket/components/basket-goods";
import { BasketNotices } from "@/features/basket/components/basket-notices";
import { basket as basketMessages } from "@/messages/vi/basket";
import { pocketBasket as messages } from "@/messages/vi/pocket-shopping";
import { Stranded } from "@/ui/stranded";
import { fieldText } from "@/lib/forms/field-text";
import { formatInstant } from "@/lib/format-instant";
import { POCKET_PATH } from "../pocket-path";
import { readChanges } from "../read-changes";
import type { Shopping } from "../shopping";
import { changeShopping, readShopping } from "../shopping-store";
import { shownBasket } from "../shown-basket";
import { LineNote } from "./line-note";
import { useLineBack } from "./use-line-back";

/** The basket without a line: as last seen, and it can be changed. Gives way to the market's own page. */
export function PocketBasket({ shopping }: { shopping: Shopping }) {
  useLineBack(() => {
    window.location.reload();
  });
  const basket = shownBasket(shopping);
  const asOf = shopping.basket?.asOf;
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-3xl font-bold">{basketMessages.title}</h1>
      <LineNote>
        {asOf === undefined ? messages.line.unseen : messages.line.offline(formatInstant(asOf))}
      </LineNote>
      {basket.groups.length === 0 ? (
        <Stranded {...messages.empty} href={POCKET_PATH} />
      ) : (
        <BasketFormsProvider action={changeHere} itemCount={basket.itemCount}>
          <BasketNotices pricesChanged={false} />
          <BasketGoods basket={basket} />
        </BasketFormsProvider>
      )}
    </div>
  );
}

/** Makes a change of the basket on this phone; the market hears of it when there is a line. */
async function changeHere(previous: BasketState, form: FormData): Promise<BasketState> {
  const turn = previous.turn + 1;
  const changes = readChanges(form, await readShopping());
  if (changes === null) {
    const typed = fieldText(form, "quantity");
    const variantId = fieldText(form, "variant_id");
    return { turn, failure: { kind: "quantity" }, variantId, typed };
  }
  await changeShopping((kept) => ({ ...kept, changes: [...kept.changes, ...changes] }));
  announceBasketCount();
  return { turn, failure: null, variantId: null, typed: null };
}
