import type { MedusaContainer } from "@medusajs/framework/types";
import { warnOfCertificates } from "../certificate-warnings/warn-of-certificates";

/** Warns sellers of stars that end, at 7:12 in Việt Nam every day. */
export default async function warnOfCertificatesJob(container: MedusaContainer): Promise<void> {
  await warnOfCertificates(container, new Date());
}

export const config = {
  name: "warn-of-certificates",
  schedule: "12 0 * * *",
};
