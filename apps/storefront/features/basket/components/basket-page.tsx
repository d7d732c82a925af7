import { AgeNeeded } from "@/features/alcohol/components/age-needed";
import type { Basket } from "@/lib/medusa/basket";
import { basket as messages } from "@/messages/vi/basket";
import { basketPage } from "@/messages/vi/basket-page";
import { Stranded } from "@/ui/stranded";
import { changeBasket } from "../actions/change-basket";
import type { CurrentBasket } from "../queries/current-basket";
import { hasChangedPrice } from "../basket-problem";
import { BasketFormsProvider } from "./basket-forms";
import { BasketGoods } from "./basket-goods";
import { BasketNotices } from "./basket-notices";

/** The basket page in each of its states: something in it, empty, backend down. */
export function BasketPage({ current, notice }: { current: CurrentBasket; notice: string | null }) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-8">
      <h1 className="text-3xl font-bold">{messages.title}</h1>
      {notice === null ? null : (
        <p role="alert" className="rounded-xl border border-lantern p-4 font-medium text-lantern">
          {notice}
        </p>
      )}
      <Body current={current} />
    </div>
  );
}

function Body({ current }: { current: CurrentBasket }) {
  if (current.kind === "unreachable") {
    return (
      <Stranded
        heading={basketPage.unreachable.heading}
        text={basketPage.unreachable.text}
        href="/gio-hang"
        action={basketPage.unreachable.retry}
      />
    );
  }
  if (current.kind === "none" || current.basket.groups.length === 0) {
    return (
      <Stranded
        heading={basketPage.empty.heading}
        text={basketPage.empty.text}
        href="/"
        action={basketPage.empty.action}
      />
    );
  }
  return <Filled basket={current.basket} />;
}

function Filled({ basket }: { basket: Basket }) {
  return (
    <BasketFormsProvider action={changeBasket} itemCount={basket.itemCount}>
      {basket.needsAge ? <AgeNeeded here="/gio-hang" /> : null}
      <BasketNotices pricesChanged={hasChangedPrice(basket)} />
      <BasketGoods basket={basket} />
    </BasketFormsProvider>
  );
}
