import type { ExecArgs } from "@medusajs/framework/types";
import { sendMailAgain } from "../../src/mail/send-mail-again";

/** Tries failed e-mails again, twice; run by `medusa exec`. */
export default async function again({ container }: ExecArgs): Promise<void> {
  await sendMailAgain(container, new Date());
  await sendMailAgain(container, new Date());
}
