import type { QuotedGroup, QuotedLine } from "../../basket-quote/basket-quote";
import type { Placement } from "../placement";
import type { GoodsRow } from "./load-goods-rows";

/** One seller's order that is about to be written. */
export interface NewOrder {
  id: string;
  region_id: string;
  /** Short code that people read out. */
  code: string;
  group: QuotedGroup;
  placement: Placement;
  /** Each with the id that its line of the order gets. */
  lines: { id: string; line: QuotedLine; goods: GoodsRow }[];
}
