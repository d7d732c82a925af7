import type { UnreadOrder } from "@/lib/medusa/order-messages";
import type { SellerOrders, SellerSession } from "@/lib/medusa/seller";
import { sellerDoor as messages } from "@/messages/vi/seller-door";
import { comingOf } from "@/features/delivery/coming";
import { UnreadNotice } from "@/features/order-messages/components/unread-notice";
import { ComplaintsNotice } from "@/features/seller-complaints/components/complaints-notice";
import { PageLink } from "@/ui/page-link";
import { nextStep } from "../next-step";
import type { PauseFailure } from "../pause-failure";
import { awaitsMoney } from "../awaits-transfer";
import { ORDERS_A_PAGE, ordersPagePath, type OrdersPageQuery } from "../orders-page-query";
import { OrderTabs, OtherOrders } from "./order-tabs";
import { SelectionBar } from "./selection-bar";
import { SellerHeader } from "./seller-header";
import { SellerOrderCard } from "./seller-order-card";
import { SendingPauseBox } from "./sending-pause-box";

interface SellerOrdersPageProps {
  session: SellerSession;
  list: SellerOrders;
  query: OrdersPageQuery;
  /** Orders for which a step with several at once did not succeed. */
  left: number;
  /** Why she could not say that she sends nothing until a day, or sends again. */
  pauseFailure: PauseFailure | null;
  /** Complaints that wait for her answer; null when that could not be read. */
  complaints: number | null;
  /** Orders whose buyers wrote what nobody of hers has read. */
  unread: UnreadOrder[];
}

/** The seller's board: tabs with counts, a card for each order, what to do with several, pages. */
export function SellerOrdersPage({
  session,
  list,
  query,
  left,
  pauseFailure,
  complaints,
  unread,
}: SellerOrdersPageProps) {
  const here = ordersPagePath(query);
  const step = query.status === null ? null : nextStep(query.status);
  // A cancelled order has neither a step nor papers; one that waits for its money has no step yet.
  const open = list.orders.filter((order) => order.status !== "cancelled" && !awaitsMoney(order));
  return (
    <>
      <SellerHeader session={session} here="orders" />
      <ComplaintsNotice waiting={complaints ?? 0} />
      <UnreadNotice unread={unread} />
      <h1 className="text-3xl font-bold">{messages.orders.title}</h1>
      {session.seller.status === "active" ? (
        <SendingPauseBox pause={session.seller.sending_pause} here={here} failure={pauseFailure} />
      ) : null}
      <OrderTabs counts={list.counts} query={query} />
      {list.orders.length === 0 ? (
        <p className="rounded-2xl border border-line bg-card p-6 text-muted">
          {messages.orders.empty[query.status ?? "all"]}
        </p>
      ) : (
        <ul className="grid gap-4 md:grid-cols-2">
          {list.orders.map((order) => (
            <li key={order.id}>
              <SellerOrderCard
                order={order}
                here={here}
                selectable={open.length > 1 && open.includes(order)}
              />
            </li>
          ))}
        </ul>
      )}
      {query.status === "cancelled" ? null : (
        <SelectionBar
          key={query.status}
          step={step}
          fetched={open.some((order) => comingOf(order) === "fetched")}
          here={here}
          shown={open.length}
          left={left}
        />
      )}
      <Pages count={list.count} query={query} />
      <OtherOrders counts={list.counts} query={query} />
    </>
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
          ‹ {messages.orders.previous}
        </PageLink>
      ) : null}
      <p className="text-muted">
        {messages.orders.range(from, Math.min(count, from + ORDERS_A_PAGE - 1), count)}
      </p>
      {query.page < last ? (
        <PageLink href={ordersPagePath({ ...query, page: query.page + 1 })} className={link}>
          {messages.orders.next} ›
        </PageLink>
      ) : null}
    </nav>
  );
}
