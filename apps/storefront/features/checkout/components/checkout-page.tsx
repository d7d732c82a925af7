import { AgeNeeded } from "@/features/alcohol/components/age-needed";
import { loginPath } from "@/features/account/account-return";
import { basketPage } from "@/messages/vi/basket-page";
import { checkout as messages } from "@/messages/vi/checkout";
import { checkoutForm } from "@/messages/vi/checkout-form";
import { PageLink } from "@/ui/page-link";
import { Stranded } from "@/ui/stranded";
import type { CurrentCheckout } from "../queries/current-checkout";
import { recipientsOf } from "../recipients";
import { CheckoutForm } from "./checkout-form";
import { SaleTerms } from "./sale-terms";

/** The checkout page in each of its states: a basket to order, an empty one, backend down. */
export function CheckoutPage({ current }: { current: CurrentCheckout }) {
  return (
    <div className="mx-auto flex w-full max-w-6xl flex-col gap-6 px-4 py-8">
      <div>
        <PageLink
          href="/gio-hang"
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          ‹ {messages.back}
        </PageLink>
        <h1 className="text-3xl font-bold">{messages.title}</h1>
      </div>
      <Body current={current} />
    </div>
  );
}

function Body({ current }: { current: CurrentCheckout }) {
  if (current.kind === "unreachable") {
    return (
      <Stranded
        heading={basketPage.unreachable.heading}
        text={basketPage.unreachable.text}
        href="/thanh-toan"
        action={basketPage.unreachable.retry}
      />
    );
  }
  if (current.kind === "none" || current.basket.groups.length === 0) {
    return (
      <Stranded
        heading={messages.emptyBasket.heading}
        text={messages.emptyBasket.text}
        href="/"
        action={basketPage.empty.action}
      />
    );
  }
  const { account, basket } = current;
  return (
    <>
      {basket.needsAge ? <AgeNeeded here="/thanh-toan" /> : null}
      {account === null ? (
        <PageLink
          href={loginPath("/thanh-toan")}
          className="inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4"
        >
          {messages.recipients.login}
        </PageLink>
      ) : null}
      <CheckoutForm
        texts={checkoutForm}
        terms={<SaleTerms terms={current.terms} />}
        recipients={recipientsOf(account)}
        initial={current.initial}
      />
    </>
  );
}
