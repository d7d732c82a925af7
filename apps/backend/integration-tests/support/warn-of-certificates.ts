import type { ExecArgs } from "@medusajs/framework/types";
import { warnOfCertificates } from "../../src/certificate-warnings/warn-of-certificates";

/** Warns of stars that end as at each of the instants `NOWS`, twice; run in the backend. */
export default async function warnTwice({ container }: ExecArgs): Promise<void> {
  for (const instant of (process.env.NOWS ?? "").split(",")) {
    await warnOfCertificates(container, new Date(instant));
    await warnOfCertificates(container, new Date(instant));
  }
}
