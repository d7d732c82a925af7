import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetOldMessages } from "../order-messages/forget-old-messages";

/** Holds nothing that was written about an order for longer than twelve months after its end. */
export default async function forgetOrderMessagesJob(container: MedusaContainer): Promise<void> {
  await forgetOldMessages(container, new Date());
}

export const config = {
  name: "forget-order-messages",
  schedule: "41 * * * *",
};
