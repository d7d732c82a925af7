import { formatDay } from "@/lib/format-day";
import { formatInstant } from "@/lib/format-instant";
import type { AccountOrders } from "@/lib/medusa/account-lists";
import { OrderCard } from "@/features/tracking/components/order-card";
import { account as messages } from "@/messages/vi/account";
import { EmptyState } from "@/ui/empty-state";
import { Pages } from "@/ui/pages";
import { AccountFrame } from "./account-frame";

const HERE = "/tai-khoan/don-hang";

/** The orders of the account's phone, a page at a time. */
export function OrdersPage({ orders, page, pages, since }: AccountOrders) {
  const { title, empty, placed } = messages.orders;
  return (
    <AccountFrame here={HERE} title={title} lead={messages.orders.since(formatDay(since))}>
      {orders.length === 0 ? (
        <EmptyState
          heading={empty.heading}
          text={empty.text}
          href="/san-pham"
          action={empty.action}
        />
      ) : (
        orders.map((order) => (
          <OrderCard key={order.id} order={order}>
            <p className="text-sm text-muted">{placed(formatInstant(order.at.placed ?? ""))}</p>
          </OrderCard>
        ))
      )}
      <Pages page={page} pages={pages} to={(number) => `${HERE}?trang=${String(number)}`} />
    </AccountFrame>
  );
}
