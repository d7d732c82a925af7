import type { UnreadOrder } from "@/lib/medusa/order-messages";
import { orderMessages as messages } from "@/messages/vi/order-messages";
import { PageLink } from "@/ui/page-link";
import { sellersMessagesPath } from "../messages-path";

/** Orders that the notice names; the others follow as these are read. */
const NAMED = 3;

/** That buyers have written, and the ways to read it; nothing when none has. */
export function UnreadNotice({ unread }: { unread: UnreadOrder[] }) {
  const more = unread.length - NAMED;
  return unread.length === 0 ? null : (
    <div role="note" className="rounded-xl border border-bay px-4 py-1.5">
      <p className="font-medium">{messages.notice(unread.length)}</p>
      <ul className="flex flex-wrap gap-x-4">
        {unread.slice(0, NAMED).map(({ order_id, code, count }) => (
          <li key={order_id}>
            <PageLink
              href={sellersMessagesPath(order_id)}
              className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
            >
              {messages.noticeOf(code, count)}
            </PageLink>
          </li>
        ))}
        {more > 0 ? (
          <li className="inline-flex min-h-11 items-center text-muted">{messages.more(more)}</li>
        ) : null}
      </ul>
    </div>
  );
}
