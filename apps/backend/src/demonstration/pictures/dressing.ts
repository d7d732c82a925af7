import type { SupportName } from "./draw-support";
import type { Thing } from "./thing";

/** How one product is shown. */
export interface Dressing {
  /** The product as a buyer meets it: the fruit, the bottle, the bag. */
  readonly hero: Thing;
  /** What the product is made of, for heaps and close-ups. */
  readonly piece: Thing;
  /** A second thing that belongs to it in the kitchen or where it grows. */
  readonly friend: Thing;
  readonly support: SupportName;
  readonly backdrop: "bay" | "hills";
}
