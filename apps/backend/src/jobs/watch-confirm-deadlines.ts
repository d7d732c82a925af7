import type { MedusaContainer } from "@medusajs/framework/types";
import { watchDeadlines } from "../confirm-deadline/watch-deadlines";

/** Reminds of orders that nobody has confirmed, and cancels those whose time is over, to the minute. */
export default async function watchConfirmDeadlinesJob(container: MedusaContainer): Promise<void> {
  await watchDeadlines(container, new Date());
}

export const config = {
  name: "watch-confirm-deadlines",
  schedule: "* * * * *",
};
