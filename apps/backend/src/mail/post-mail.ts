import { setTimeout as sleep } from "node:timers/promises";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

export interface Mail {
  to: string;
  template: string;
  /** The same words under the same key to the same address go out once. */
  key: string;
  subject: string;
  text: string;
}

/** Whoever writes waits this long for the server at most; a message may still be under way then. */
const PATIENCE_MILLISECONDS = 1_000;

/** What tells a message from all others. */
export function mailKey({ to, template, key }: Pick<Mail, "to" | "template" | "key">): string {
  return `${template}:${key}:${to}`;
}

/** Whether the market has a mail server. */
export function hasMailServer(): boolean {
  return Boolean(process.env.SMTP_URL);
}

/**
 * Sends e-mails. One that the server does not take stays in the outbox as failed and is tried again later:
 * whoever writes goes on, after a second also when the server hangs. Nothing of a message is logged.
 */
export async function postMail(container: MedusaContainer, mails: Mail[]): Promise<void> {
  const messages = mails.map(({ to, template, key, subject, text }) => ({
    to,
    channel: "email",
    template,
    idempotency_key: mailKey({ to, template, key }),
    data: { subject, text, key, tries: 1 },
  }));
  const logger = container.resolve<Logger>(ContainerRegistrationKeys.LOGGER);
  const sending = container
    .resolve(Modules.NOTIFICATION)
    .createNotifications(messages)
    .catch(() => {
      logger.warn("An e-mail was not sent and will be tried again");
    });
  await Promise.race([sending, sleep(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
}
