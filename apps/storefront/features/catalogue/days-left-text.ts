import { daysBetween, type VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { DatedCertificate } from "@/lib/medusa/catalogue";
import { catalogue as messages } from "@/messages/vi/catalogue";

/** "Còn 30 ngày" for a certificate in force on `day`, its last day included; empty for any other. */
export function daysLeftText(certificate: DatedCertificate, day: VietnamDay): string {
  return certificate.state === "in_force" || certificate.state === "expiring"
    ? messages.certificate.daysLeft(daysBetween(day, certificate.expires_on))
    : "";
}
