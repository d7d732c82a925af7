import { parsePhone } from "@cho-lang/vietnam-addresses/phone";

/** How a phone number (E.164) stands in the outbox: codes go to what was typed, all else to the number of the order. */
export function spellingsOf(phone: string): string[] {
  const parsed = parsePhone(phone);
  return parsed.kind === "invalid" ? [phone] : [parsed.e164, parsed.national];
}
