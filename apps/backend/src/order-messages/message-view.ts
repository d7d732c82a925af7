import type { MessageSide } from "@cho-lang/seller-rules/order-messages";

/** A message as both sides read it. */
export interface MessageView {
  id: string;
  side: MessageSide;
  text: string;
  /** ISO 8601. */
  said_at: string;
  /** It holds what may be a phone number or a bank account: the reader is warned to pay nowhere else. */
  holds_number: boolean;
}

export interface Conversation {
  /** The last ones, or those before the one that was asked for; the first one first. */
  messages: MessageView[];
  /** By which those before these are asked for; null when there are none. */
  earlier: string | null;
  /** Until when it can be written, ISO 8601; null while the order goes on. */
  until: string | null;
  may_write: boolean;
}
