import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { hasMailServer } from "../mail/post-mail";
import { hasTextGateway } from "../mail/post-texts";
import { sendAgain } from "../mail/send-again";

/** Tries e-mails and text messages again that were not taken, every five minutes; two processes never at once. */
export default async function sendAgainJob(container: MedusaContainer): Promise<void> {
  if (hasMailServer() || hasTextGateway()) {
    await withLock(container, "send-again", () => sendAgain(container, new Date()));
  }
}

export const config = {
  name: "send-again",
  schedule: "*/5 * * * *",
};
