import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

export interface OutboxMessage {
  id: string;
  to: string;
  text: string;
  /** ISO 8601. */
  sent_at: string;
}

/** What the market has written to people's phones, the latest first. */
export async function listMessages(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ messages: OutboxMessage[]; count: number }> {
  const [rows, count] = await container
    .resolve(Modules.NOTIFICATION)
    .listAndCountNotifications(
      { channel: "sms" },
      { order: { created_at: "DESC", id: "DESC" }, take: limit, skip: offset },
    );
  const messages = rows.map(({ id, to, data, created_at }) => ({
    id,
    to,
    text: typeof data?.text === "string" ? data.text : "",
    sent_at: new Date(created_at).toISOString(),
  }));
  return { messages, count };
}
