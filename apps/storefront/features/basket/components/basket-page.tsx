import type { Basket } from "@/lib/medusa/basket";
import { basket as messages } from "@/messages/vi/basket";
import { Stranded } from "@/ui/stranded";
import type { CurrentBasket } from "../queries/current-basket";
import { hasChangedPrice } from "../basket-problem";
import { BasketFormsProvider } from "./basket-forms";
import { BasketGroupCard } from "./basket-group-card";
import { BasketNotices } from "./basket-notices";
import { BasketSummary } from "./basket-summary";

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
        heading={messages.unreachable.heading}
        text={messages.unreachable.text}
        href="/gio-hang"
        action={messages.unreachable.retry}
      />
    );
  }
  if (current.kind === "none" || current.basket.groups.length === 0) {
    return (
      <Stranded
        heading={messages.empty.heading}
        text={messages.empty.text}
        href="/"
        action={messages.empty.action}
      />
    );
  }
  return <Filled basket={current.basket} />;
}

function Filled({ basket }: { basket: Basket }) {
  return (
    <BasketFormsProvider itemCount={basket.itemCount}>
      <BasketNotices pricesChanged={hasChangedPrice(basket)} />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <div className="flex min-w-0 flex-col gap-6">
          {basket.groups.map((group) => (
            <BasketGroupCard key={group.seller.handle} group={group} />
          ))}
        </div>
        <BasketSummary basket={basket} />
      </div>
    </BasketFormsProvider>
  );
}
