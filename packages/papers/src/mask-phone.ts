import { displayPhone } from "@cho-lang/vietnam-addresses/phone";

/** "•••• ••• 678": enough to tell two buyers apart, of no use to whoever finds the paper. */
export function maskPhone(phone: string): string {
  const shown = displayPhone(phone);
  return `${shown.slice(0, -3).replaceAll(/\d/g, "•")}${shown.slice(-3)}`;
}
