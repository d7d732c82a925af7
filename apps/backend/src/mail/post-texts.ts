import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { refusalIn } from "../modules/sms-notification/refused";
import { graphRows } from "../query/graph-rows";
import { mailKey } from "./post-mail";

export interface TextMessage {
  /** A phone number. */
  to: string;
  template: string;
  /** The same words under the same key to the same number go out once. */
  key: string;
  text: string;
  /** Whether it is worse late than never: it is not tried again when the gateway does not take it. */
  once?: boolean;
}

/** Whether the market has a gateway for text messages. */
export function hasTextGateway(): boolean {
  return Boolean(process.env.SMS_URL);
}

/**
 * Sends text messages, none of them a code. One that the gateway does not take within its seconds stays in
 * the outbox as failed and is tried again later, unless it may go out but once: whoever writes goes on. Rejects when one could not be kept.
 */
export async function postTexts(container: MedusaContainer, texts: TextMessage[]): Promise<void> {
  const messages = texts.map(({ to, template, key, text, once = false }) => ({
    to,
    channel: "sms",
    template,
    idempotency_key: mailKey({ to, template, key }),
    data: { text, key, tries: 1, ...(once ? { once } : {}) },
  }));
  // One that is kept, sent or not, is not posted twice: Medusa fails on a failed one's key without its id.
  const kept = await graphRows<{ idempotency_key: string }>(container, {
    entity: "notification",
    fields: ["id", "idempotency_key"],
    filters: { idempotency_key: messages.map(({ idempotency_key }) => idempotency_key) },
  });
  const keys = new Set(kept.map(({ idempotency_key }) => idempotency_key));
  await container
    .resolve(Modules.NOTIFICATION)
    .createNotifications(messages.filter(({ idempotency_key }) => !keys.has(idempotency_key)))
    .catch((error: unknown) => {
      const refusal = refusalIn(error);
      if (refusal === null) {
        throw error;
      }
      const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER);
      const next = texts.every(({ once }) => once) ? "was not sent" : "will be tried again";
      logger.warn(`A text message ${next}. ${refusal}`);
    });
}
