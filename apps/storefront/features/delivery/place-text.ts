import type { PlaceToFetch } from "@/lib/medusa/delivery";

/** Where goods are fetched, in one line. */
export function placeText({ fair, address, hours }: PlaceToFetch): string {
  return [fair, address, hours].filter((part) => part !== null && part !== "").join(", ");
}
