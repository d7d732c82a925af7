import type { ReturnView } from "./return-view";

/** A seller who is asked for a month's return, and what she filed. */
export interface Filer {
  /** The shop's id; of who has no shop, the number in the province's list. */
  seller_id: string;
  name: string;
  /** National code of where she makes it. */
  commune_code: string;
  /** Known to the province alone: nobody can be reminded here, and her returns come in by a file. */
  without_shop: boolean;
  /** In their order; empty while nothing is filed. */
  versions: ReturnView[];
}
