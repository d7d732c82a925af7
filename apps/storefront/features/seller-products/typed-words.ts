import type { TypedDetails } from "./typed-details";
import type { TypedName } from "./typed-name";

/** What a product says, as it is typed. */
export interface TypedWords {
  name: TypedName;
  details: TypedDetails;
}
