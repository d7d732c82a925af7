import type { MedusaContainer } from "@medusajs/framework/types";
import { watchComplaints } from "../complaints/watch-complaints";

/** Lays complaints before the operator that nobody answered in time. */
export default async function watchComplaintsJob(container: MedusaContainer): Promise<void> {
  await watchComplaints(container, new Date());
}

export const config = {
  name: "watch-complaints",
  schedule: "* * * * *",
};
