import type { MedusaContainer } from "@medusajs/framework/types";
import { warnOfIdentity } from "../identity-warnings/warn-of-identity";

/** Warns sellers whose account must be linked with the electronic identity, at 7:14 in Việt Nam every day. */
export default async function warnOfIdentityJob(container: MedusaContainer): Promise<void> {
  await warnOfIdentity(container, new Date());
}

export const config = {
  name: "warn-of-identity",
  schedule: "14 0 * * *",
};
