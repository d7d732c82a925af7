import { formatDong } from "@cho-lang/ocop/money";
import type { SellerCash } from "@/lib/medusa/seller-cash";
import { sellerCash as messages } from "@/messages/vi/seller-cash";
import { sellerRemittances } from "@/messages/vi/seller-remittances";
import { REMITTANCES } from "@/features/seller-remittances/remittance-paths";
import { PageLink } from "@/ui/page-link";
import { CashForm } from "./cash-form";

/** How a seller takes cash on delivery now, and the form that changes it. */
export function CashSection({ cash }: { cash: SellerCash }) {
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      <h2 className="text-xl font-semibold">{messages.heading}</h2>
      <p className="font-medium">{presentText(cash)}</p>
      <p className="text-muted">{messages.text}</p>
      <Setting cash={cash} />
      <PageLink
        href={REMITTANCES}
        className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
      >
        {sellerRemittances.look}
      </PageLink>
    </section>
  );
}

/** Without another way of paying there is nothing to choose, except back to cash once that way is gone. */
function Setting({ cash }: { cash: SellerCash }) {
  if (cash.otherWay) {
    return <CashForm cash={cash} />;
  }
  if (cash.on && cash.ceiling === null) {
    return <p>{messages.noOtherWay}</p>;
  }
  return (
    <>
      <p className="font-medium text-lantern">{messages.wayGone}</p>
      <CashForm cash={cash} />
    </>
  );
}

function presentText({ on, ceiling }: SellerCash): string {
  if (!on) {
    return messages.none;
  }
  return ceiling === null ? messages.all : messages.upTo(formatDong(ceiling));
}
