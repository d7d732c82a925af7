import type { ExecArgs } from "@medusajs/framework/types";
import { sendAgain } from "../../src/mail/send-again";

/** Tries failed e-mails again, twice; run in the backend. */
export default async function again({ container }: ExecArgs): Promise<void> {
  await sendAgain(container, new Date());
  await sendAgain(container, new Date());
}
