import type { ListingFields } from "../../listings/listing-fields";

/** Written out here, as the panel's code takes only types from the server's. */
export const TEMPERATURES: ListingFields["temperature_class"][] = [
  "ambient",
  "fragile",
  "chilled",
  "frozen",
  "service",
];
