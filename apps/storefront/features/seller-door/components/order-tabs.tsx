import type { SellerOrders } from "@/lib/medusa/seller";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { PageLink } from "@/ui/page-link";
import { ordersPagePath, OTHER_TABS, TABS, type OrdersPageQuery } from "../orders-page-query";

interface OrderTabsProps {
  counts: SellerOrders["counts"];
  query: OrdersPageQuery;
}

/** The board's four places side by side, each with its number, as wide as a thumb at 320 px. */
export function OrderTabs({ counts, query }: OrderTabsProps) {
  return (
    <nav aria-label={messages.orders.tabs}>
      <ul className="grid grid-cols-4 gap-1.5 sm:gap-3">
        {TABS.map((status) => (
          <li key={status} className="flex">
            <PageLink
              href={ordersPagePath({ status, page: 1 })}
              aria-current={status === query.status ? "page" : undefined}
              className="flex min-h-16 grow flex-col items-center justify-center rounded-xl border border-field px-0.5 py-2 text-center text-[0.8125rem] leading-normal font-medium aria-[current=page]:border-bay aria-[current=page]:bg-bay aria-[current=page]:text-on-bay"
            >
              <strong className="text-xl leading-tight tabular-nums">{counts[status]}</strong>{" "}
              {messages.orders.tab[status]}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Ways to the orders on which nothing is to be done. */
export function OtherOrders({ counts, query }: OrderTabsProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <nav aria-label={messages.orders.others}>
      <ul className="flex flex-wrap gap-x-6">
        {OTHER_TABS.map((status) => (
          <li key={status}>
            <PageLink
              href={ordersPagePath({ status, page: 1 })}
              aria-current={status === query.status ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-2 text-bay underline underline-offset-4 aria-[current=page]:font-semibold"
            >
              {status === null ? messages.orders.all : messages.orders.tab[status]}{" "}
              <span className="tabular-nums">{status === null ? all : counts[status]}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
