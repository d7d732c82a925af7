import type { SellerOrders, SellerSession } from "@/lib/medusa/seller";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { PageLink } from "@/ui/page-link";
import { ORDERS_A_PAGE, ordersPagePath, TABS, type OrdersPageQuery } from "../orders-page-query";
import { SellerHeader } from "./seller-header";
import { SellerOrderCard } from "./seller-order-card";

interface SellerOrdersPageProps {
  session: SellerSession;
  list: SellerOrders;
  query: OrdersPageQuery;
}

/** The seller's orders: tabs with counts, a card for each order, pages. */
export function SellerOrdersPage({ session, list, query }: SellerOrdersPageProps) {
  const here = ordersPagePath(query);
  return (
    <>
      <SellerHeader session={session} here="orders" />
      <h1 className="text-3xl font-bold">{messages.orders.title}</h1>
      <Tabs list={list} query={query} />
      {list.orders.length === 0 ? (
        <p className="rounded-2xl border border-line bg-card p-6 text-muted">
          {messages.orders.empty[query.status ?? "all"]}
        </p>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {list.orders.map((order) => (
            <li key={order.id}>
              <SellerOrderCard order={order} here={here} />
            </li>
          ))}
        </ul>
      )}
      <Pages count={list.count} query={query} />
    </>
  );
}

function Tabs({ list, query }: { list: SellerOrders; query: OrdersPageQuery }) {
  const all = TABS.reduce((sum, status) => sum + list.counts[status], 0);
  const tabs = [
    ...TABS.map((status) => ({
      status,
      name: messages.orders.tab[status],
      count: list.counts[status],
    })),
    { status: null, name: messages.orders.all, count: all },
  ];
  return (
    <nav aria-label={messages.orders.tabs}>
      <ul className="flex flex-wrap gap-2">
        {tabs.map((tab) => (
          <li key={tab.name}>
            <PageLink
              href={ordersPagePath({ status: tab.status, page: 1 })}
              aria-current={tab.status === query.status ? "page" : undefined}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-field px-4 font-medium aria-[current=page]:border-bay aria-[current=page]:bg-bay aria-[current=page]:text-on-bay"
            >
              {tab.name} <span className="tabular-nums">{tab.count}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Pages({ count, query }: { count: number; query: OrdersPageQuery }) {
  const last = Math.ceil(count / ORDERS_A_PAGE);
  if (last <= 1) {
    return null;
  }
  const from = (query.page - 1) * ORDERS_A_PAGE + 1;
  const link =
    "inline-flex min-h-11 items-center rounded-xl border border-bay px-4 font-semibold text-bay";
  return (
    <nav aria-label={messages.orders.pages} className="flex flex-wrap items-center gap-4">
      {query.page > 1 ? (
        <PageLink href={ordersPagePath({ ...query, page: query.page - 1 })} className={link}>
          ‹ {messages.orders.newer}
        </PageLink>
      ) : null}
      <p className="text-muted">
        {messages.orders.range(from, Math.min(count, from + ORDERS_A_PAGE - 1), count)}
      </p>
      {query.page < last ? (
        <PageLink href={ordersPagePath({ ...query, page: query.page + 1 })} className={link}>
          {messages.orders.older} ›
        </PageLink>
      ) : null}
    </nav>
  );
}
