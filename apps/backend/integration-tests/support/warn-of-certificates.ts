import type { ExecArgs } from "@medusajs/framework/types";
import { warnOfCertificates } from "../../src/certificate-warnings/warn-of-certificates";

/** Warns of stars that end as at the instant `NOW`, twice; run by `medusa exec`. */
export default async function warnTwice({ container }: ExecArgs): Promise<void> {
  const now = new Date(process.env.NOW ?? "");
  await warnOfCertificates(container, now);
  await warnOfCertificates(container, now);
}
