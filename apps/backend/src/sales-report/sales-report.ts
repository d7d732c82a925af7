import type { DISCLOSURE_RULE, RELEASED_RULE } from "./disclosure-rule";
import type { SALES_DEFINITION } from "./sales-definition";

/** Null: may not be published by itself. */
type Published = number | null;

interface GoodsSum {
  orders: Published;
  goods_vnd: Published;
}

interface FullSum extends GoodsSum {
  delivery_vnd: Published;
}

/** Rows of one list that are published as one sum only. */
export interface WithheldSum<Key> {
  /** Former district that all of them lie in; null for rows of several or of no place. */
  area: string | null;
  keys: Key[];
  goods_vnd: number;
}

/** Delivered sales of the whole market, as far as no seller is given away. Amounts in whole đồng. */
export interface SalesReport {
  /** True while any seller of the market is made up: the figures then are too. */
  demonstration: boolean;
  /** When it was worked out, ISO 8601. */
  as_of: string;
  /**
   * The last month that is in it, YYYY-MM: the running one of made-up sales, the last released one of real ones,
   * or while none is released the one before this.
   */
  through: string;
  definition: typeof SALES_DEFINITION;
  disclosure: typeof DISCLOSURE_RULE | typeof RELEASED_RULE;
  /**
   * All null: not even the total may be published, and nothing else is. Of real sales: of the months that are
   * released, without orders and fees.
   */
  total: FullSum;
  /** Oldest first, YYYY-MM; a month without deliveries is left out, and of real sales one that is not released. */
  by_month: ({ month: string } & FullSum)[];
  /** This and the next two are empty of real sales, and once the province has released tables of its own. */
  by_commune: ({ commune_code: string } & GoodsSum)[];
  /** Null as a group: the product had no product set. */
  by_group: ({ group: number | null } & GoodsSum)[];
  /** Null as stars: no certificate was in force. */
  by_star: ({ stars: 3 | 4 | 5 | null } & GoodsSum)[];
  /** What the rows that are null above come to, put together. */
  withheld: {
    by_month: WithheldSum<string>[];
    by_commune: WithheldSum<string>[];
    by_group: WithheldSum<number | null>[];
    by_star: WithheldSum<3 | 4 | 5 | null>[];
  };
}
