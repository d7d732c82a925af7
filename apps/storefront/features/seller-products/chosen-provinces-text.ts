import type { Province } from "@cho-lang/vietnam-addresses/provinces";
import { sellerListing as messages } from "@/messages/vi/seller-listing";

/** So many names fit on a line of a phone. */
const NAMED = 3;

/** Where a product is sent to, in a line: the whole country when nothing is chosen, else the first names and how many more. */
export function chosenProvincesText(chosen: readonly Pick<Province, "name">[]): string {
  const names = chosen.slice(0, NAMED).map(({ name }) => name);
  return chosen.length === 0
    ? messages.wholeCountry
    : messages.someProvinces(names.join(", "), chosen.length - names.length);
}
