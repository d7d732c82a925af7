import type { MessageSide } from "@cho-lang/seller-rules/order-messages";
import { formatInstant } from "@/lib/format-instant";
import type { Conversation, OrderMessage } from "@/lib/medusa/order-messages";
import { newId } from "@/lib/new-id";
import { orderMessages as messages } from "@/messages/vi/order-messages";
import { PageLink } from "@/ui/page-link";
import { earlierMessagesPath } from "../messages-path";
import { MessageForm } from "./message-form";

interface MessageThreadProps {
  /** Who looks. */
  side: MessageSide;
  /** How the side's page calls the order. */
  order: string;
  conversation: Conversation;
  /** The page of the last messages. */
  here: string;
  /** Whether this is an earlier one. */
  isEarlier: boolean;
}

const LINK = "inline-flex min-h-11 items-center self-start text-bay underline underline-offset-4";

/** What buyer and seller wrote about an order, a page of it, and the way to the others and to write more. */
export function MessageThread({ side, order, conversation, here, isEarlier }: MessageThreadProps) {
  const { messages: written, earlier } = conversation;
  return (
    <section className="flex flex-col gap-4 rounded-2xl border border-line bg-card p-4 sm:p-6">
      {/* Said before anybody is asked for it, also where no number is written yet. */}
      <p className="rounded-xl border border-line px-3 py-2 text-sm">{messages.safety[side]}</p>
      {earlier === null ? null : (
        <PageLink href={earlierMessagesPath(here, earlier)} className={LINK}>
          {messages.earlier}
        </PageLink>
      )}
      {written.length === 0 ? (
        <p className="text-muted">{messages.none[side]}</p>
      ) : (
        <ol aria-label={messages.title} className="flex flex-col gap-3">
          {written.map((message) => (
            <Message key={message.id} message={message} side={side} />
          ))}
        </ol>
      )}
      {isEarlier ? (
        <PageLink href={here} className={LINK}>
          {messages.last}
        </PageLink>
      ) : (
        <Writing side={side} order={order} conversation={conversation} />
      )}
    </section>
  );
}

type WritingProps = Pick<MessageThreadProps, "side" | "order" | "conversation">;

/** The form as long as it may be written, and until when. */
function Writing({
  side,
  order,
  conversation: { messages: written, until, may_write },
}: WritingProps) {
  if (!may_write) {
    return <p className="text-muted">{messages.over}</p>;
  }
  return (
    <>
      {/* Empty again once there is another message: of a page that is full the length stays. */}
      <MessageForm key={written.at(-1)?.id} side={side} order={order} request={newId()} />
      {until === null ? null : (
        <p className="text-sm text-muted">{messages.until(formatInstant(until))}</p>
      )}
    </>
  );
}

function Message({ message, side }: { message: OrderMessage; side: MessageSide }) {
  const isOwn = message.side === side;
  return (
    <li
      className={`flex max-w-[85%] flex-col rounded-2xl border px-4 py-2 ${isOwn ? "self-end border-bay" : "self-start border-line bg-paper"}`}
    >
      <p className="text-sm text-muted">
        {isOwn ? messages.own : messages.from[message.side]} ·{" "}
        <time dateTime={message.said_at}>{formatInstant(message.said_at)}</time>
      </p>
      <p className="whitespace-pre-line wrap-anywhere">{message.text}</p>
      {message.holds_number && !isOwn ? (
        <p className="mt-1 text-sm font-medium text-lantern">{messages.number[side]}</p>
      ) : null}
    </li>
  );
}
