import { SellerHeader } from "@/features/seller-door/components/seller-header";
import type { SellerSession } from "@/lib/medusa/seller";
import type { CarrierAccount } from "@/lib/medusa/seller-shipping";
import { sellerShipping } from "@/messages/vi/seller-shipping";
import { PageLink } from "@/ui/page-link";
import { AccountForm, RemoveAccount } from "./account-form";

const { account: messages, test } = sellerShipping;
const CARD = "flex flex-col gap-3 rounded-2xl border border-line bg-card p-4 sm:p-6";
/** One that GHN's stand-in knows. */
const TRIED = { token: "thu-cholang", shop: "396440" };

interface AccountPageProps {
  session: SellerSession;
  account: CarrierAccount;
}

/** The shop's own account with GHN, by which parcels are sent from the pages of orders. */
export function AccountPage({
  session,
  account: { offered, test: isTest, shop },
}: AccountPageProps) {
  return (
    <>
      <SellerHeader session={session} here="delivery" />
      <div className="mx-auto flex w-full max-w-xl flex-col gap-6">
        <div>
          <PageLink
            href="/ban-hang/giao-hang"
            className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
          >
            ‹ {messages.back}
          </PageLink>
          <h1 className="text-3xl font-bold">{messages.title}</h1>
        </div>
        <p>{messages.text}</p>
        {isTest ? <p className="font-medium">{test}</p> : null}
        {shop ? (
          <section className={CARD}>
            <h2 className="text-lg font-semibold">{messages.present}</h2>
            <p className="font-medium wrap-break-word">{messages.shop(shop.name, shop.id)}</p>
            <p className="wrap-break-word">
              <span className="block text-muted">{messages.where}</span>
              {shop.address}
            </p>
            <RemoveAccount />
          </section>
        ) : null}
        {offered ? (
          <section className={CARD}>
            <h2 className="text-lg font-semibold">
              {shop ? messages.heading.change : messages.heading.set}
            </h2>
            <p className="text-muted">{messages.steps}</p>
            {isTest ? (
              <p className="text-muted">{messages.testHint(TRIED.token, TRIED.shop)}</p>
            ) : null}
            <AccountForm />
          </section>
        ) : (
          <p>{messages.none}</p>
        )}
      </div>
    </>
  );
}
