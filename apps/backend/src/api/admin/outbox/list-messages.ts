import type { MedusaContainer, NotificationDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { CODE_TEMPLATES, type CodeTemplate } from "../../../mail/code-templates";
import { hasTextGateway } from "../../../mail/post-texts";

export interface OutboxMessage {
  id: string;
  to: string;
  channel: "sms" | "email";
  /** `unsent`: a text message that there was no gateway for. */
  state: "sent" | "failed" | "unsent";
  text: string;
  /** ISO 8601. */
  sent_at: string;
}

/** Proves a mailbox, so nobody else may read it. */
const NEVER_SHOWN: CodeTemplate[] = ["own-mail-code"];

function stateOf({ channel, status, external_id }: NotificationDTO): OutboxMessage["state"] {
  if (status === "failure") {
    return "failed";
  }
  return channel === "email" || external_id ? "sent" : "unsent";
}

/** What opens an order in its buyer's place. */
const ORDER_LINK = /(\/d\/\w+\/)[\w-]+/g;

/** What the market has written to people's phones and mailboxes, the latest first. */
export async function listMessages(
  container: MedusaContainer,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ messages: OutboxMessage[]; count: number }> {
  // Where there is a gateway nobody needs to read codes and links out, and whoever can log in here must not see them.
  const gateway = hasTextGateway();
  const hidden: readonly CodeTemplate[] = gateway ? CODE_TEMPLATES : NEVER_SHOWN;
  const shown = (text: string) => (gateway ? text.replace(ORDER_LINK, "$1…") : text);
  const [rows, count] = await container.resolve(Modules.NOTIFICATION).listAndCountNotifications(
    {
      channel: ["sms", "email"],
      template: { $nin: [...hidden] },
    },
    { order: { created_at: "DESC", id: "DESC" }, take: limit, skip: offset },
  );
  const messages = rows.map((row) => ({
    id: row.id,
    to: row.to,
    channel: row.channel === "email" ? ("email" as const) : ("sms" as const),
    state: stateOf(row),
    text: typeof row.data?.text === "string" ? shown(row.data.text) : "",
    sent_at: new Date(row.created_at).toISOString(),
  }));
  return { messages, count };
}
