import type { MedusaContainer } from "@medusajs/framework/types";
import { withLock } from "../locking/with-lock";
import { hasMailServer } from "../mail/post-mail";
import { sendMailAgain } from "../mail/send-mail-again";

/** Tries e-mails again that the server did not take, every five minutes; two processes never at once. */
export default async function sendMailAgainJob(container: MedusaContainer): Promise<void> {
  if (hasMailServer()) {
    await withLock(container, "send-mail-again", () => sendMailAgain(container, new Date()));
  }
}

export const config = {
  name: "send-mail-again",
  schedule: "*/5 * * * *",
};
