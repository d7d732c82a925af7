import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

export interface OutboxMessage {
  id: string;
  to: string;
  channel: "sms" | "email";
  /** An e-mail that the server did not take; a text message has no gateway and is never sent. */
  failed: boolean;
  text: string;
  /** ISO 8601. */
  sent_at: string;
}

/** What the market has written to people's phones and mailboxes, the latest first. */
export async function listMessages(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ messages: OutboxMessage[]; count: number }> {
  const [rows, count] = await container
    .resolve(Modules.NOTIFICATION)
    .listAndCountNotifications(
      { channel: ["sms", "email"] },
      { order: { created_at: "DESC", id: "DESC" }, take: limit, skip: offset },
    );
  const messages = rows.map(({ id, to, channel, status, data, created_at }) => ({
    id,
    to,
    channel: channel === "email" ? ("email" as const) : ("sms" as const),
    failed: channel === "email" && status === "failure",
    text: typeof data?.text === "string" ? data.text : "",
    sent_at: new Date(created_at).toISOString(),
  }));
  return { messages, count };
}
