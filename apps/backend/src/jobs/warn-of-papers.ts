import type { MedusaContainer } from "@medusajs/framework/types";
import { warnOfPapers } from "../paper-warnings/warn-of-papers";

/** Warns sellers of papers that end, at 7:10 in Việt Nam every day. */
export default async function warnOfPapersJob(container: MedusaContainer): Promise<void> {
  await warnOfPapers(container, new Date());
}

export const config = {
  name: "warn-of-papers",
  schedule: "10 0 * * *",
};
