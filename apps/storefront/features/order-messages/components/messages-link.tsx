import type { MessageSide } from "@cho-lang/seller-rules/order-messages";
import { orderMessages as messages } from "@/messages/vi/order-messages";
import { buttonClass } from "@/ui/button-class";

interface MessagesLinkProps {
  /** Who looks. */
  side: MessageSide;
  href: string;
  /** Messages of the other side that this one has not read. */
  unread: number;
}

/** The way from an order's page to what was written about it, with how much of it is new. */
export function MessagesLink({ side, href, unread }: MessagesLinkProps) {
  return (
    <a href={href} className={`${buttonClass("secondary")} self-start`}>
      {unread === 0 ? messages.label[side] : messages.openUnread(unread)}
    </a>
  );
}
