import { parsePhone } from "@cho-lang/vietnam-addresses/phone";

/** A phone number as it is dialled within Việt Nam ("0912345678"); what is no number comes back as typed. */
export function dialled(phone: string): string {
  const parsed = parsePhone(phone);
  return parsed.kind === "invalid" ? phone.trim() : parsed.national;
}
