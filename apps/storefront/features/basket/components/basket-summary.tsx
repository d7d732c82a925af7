import { formatDong } from "@cho-lang/ocop/money";
import type { Basket } from "@/lib/medusa/basket";
import { basketPage as messages } from "@/messages/vi/basket-page";
import { PageLink } from "@/ui/page-link";
import { hasProblem } from "../basket-problem";
import { ClearForm } from "./clear-form";

/** What the basket comes to, and the way on. */
export function BasketSummary({ basket }: { basket: Basket }) {
  return (
    <section
      aria-labelledby="tam-tinh"
      className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6 lg:sticky lg:top-6"
    >
      <h2 id="tam-tinh" className="text-lg font-semibold">
        {messages.summary.heading}
      </h2>
      <dl className="grid grid-cols-[1fr_auto] gap-y-2">
        <dt>{messages.summary.goods}</dt>
        <dd className="text-right text-xl font-bold tabular-nums">
          {formatDong(basket.goodsTotal)}
        </dd>
        <dt>{messages.summary.delivery}</dt>
        <dd className="text-right text-muted">{messages.summary.deliveryLater}</dd>
      </dl>
      <p className="text-muted">{messages.summary.parcels(basket.groups.length)}</p>
      {hasProblem(basket) ? (
        <p className="font-medium text-lantern">{messages.notice.blocked}</p>
      ) : (
        <PageLink
          href="/thanh-toan"
          className="flex min-h-12 items-center justify-center rounded-xl bg-bay px-6 py-3 text-center font-semibold text-on-bay hover:bg-bay-strong"
        >
          {messages.summary.checkout}
        </PageLink>
      )}
      <p className="text-muted">
        {basket.cashRefusers === undefined ? messages.summary.cash : messages.summary.noAccount}
      </p>
      <ClearForm />
    </section>
  );
}
