import type { BothLanguages } from "@cho-lang/retail-statistics/both-languages";
import { callBackend } from "./call-backend";

/** A figure, or null where it may not be published by itself because it would give a seller away. */
export type Published = number | null;

/** Sales of one calendar month in Việt Nam's time. */
export interface MonthlySales {
  /** "YYYY-MM" */
  month: string;
  orders: Published;
  goods: Published;
  delivery: Published;
}

/** Delivered sales of one slice: a commune, a product group or a number of stars. */
export interface SalesSlice<Key> {
  key: Key;
  orders: Published;
  goods: Published;
}

/** Slices or months that are published as one sum only. */
export interface WithheldSum<Key> {
  /** Former district that all of them lie in; null for those of several or of no place. */
  area: string | null;
  keys: Key[];
  goods: number;
}

/** Delivered e-commerce sales. Money is whole đồng; goods never include delivery. */
export interface Sales {
  /** Invented orders are loaded: nothing here may be shown without saying so. */
  demonstration: boolean;
  /** ISO 8601 instant at which the figures were computed. */
  asOf: string;
  /** The last month that is in them, "YYYY-MM": the running one of invented orders, else the last released one. */
  through: string;
  /** What exactly is counted, as the backend that counts it says. */
  definition: BothLanguages;
  /** Why some figures are put together, by the same. */
  disclosure: BothLanguages;
  /**
   * All null: not even the total may be published, and nothing below is. Of real orders goods alone, of released
   * months.
   */
  total: { orders: Published; goods: Published; delivery: Published };
  byMonth: MonthlySales[];
  /** This and the next two are empty of real orders, and once the province has released tables of its own. */
  byCommune: SalesSlice<string>[];
  byGroup: SalesSlice<number | null>[];
  byStar: SalesSlice<3 | 4 | 5 | null>[];
  withheld: {
    byMonth: WithheldSum<string>[];
    byCommune: WithheldSum<string>[];
    byGroup: WithheldSum<number | null>[];
    byStar: WithheldSum<3 | 4 | 5 | null>[];
  };
}

interface WithheldWire<Key> {
  area: string | null;
  keys: Key[];
  goods_vnd: number;
}

interface SalesWire {
  demonstration: boolean;
  as_of: string;
  through: string;
  definition: BothLanguages;
  disclosure: BothLanguages;
  total: { orders: Published; goods_vnd: Published; delivery_vnd: Published };
  by_month: { month: string; orders: Published; goods_vnd: Published; delivery_vnd: Published }[];
  by_commune: { commune_code: string; orders: Published; goods_vnd: Published }[];
  by_group: { group: number | null; orders: Published; goods_vnd: Published }[];
  by_star: { stars: 3 | 4 | 5 | null; orders: Published; goods_vnd: Published }[];
  withheld: {
    by_month: WithheldWire<string>[];
    by_commune: WithheldWire<string>[];
    by_group: WithheldWire<number | null>[];
    by_star: WithheldWire<3 | 4 | 5 | null>[];
  };
}

function toSlice<Key>(
  key: Key,
  wire: { orders: Published; goods_vnd: Published },
): SalesSlice<Key> {
  return { key, orders: wire.orders, goods: wire.goods_vnd };
}

function toWithheld<Key>({ goods_vnd, ...wire }: WithheldWire<Key>): WithheldSum<Key> {
  return { ...wire, goods: goods_vnd };
}

/** Sales as the province's public page shows them. @throws BackendUnreachable when nobody answers */
export async function readSales(): Promise<Sales> {
  const wire = await callBackend<SalesWire>("/open-data/sales");
  return {
    demonstration: wire.demonstration,
    asOf: wire.as_of,
    through: wire.through,
    definition: wire.definition,
    disclosure: wire.disclosure,
    total: {
      orders: wire.total.orders,
      goods: wire.total.goods_vnd,
      delivery: wire.total.delivery_vnd,
    },
    byMonth: wire.by_month.map((row) => ({
      month: row.month,
      orders: row.orders,
      goods: row.goods_vnd,
      delivery: row.delivery_vnd,
    })),
    byCommune: wire.by_commune.map((row) => toSlice(row.commune_code, row)),
    byGroup: wire.by_group.map((row) => toSlice(row.group, row)),
    byStar: wire.by_star.map((row) => toSlice(row.stars, row)),
    withheld: {
      byMonth: wire.withheld.by_month.map(toWithheld),
      byCommune: wire.withheld.by_commune.map(toWithheld),
      byGroup: wire.withheld.by_group.map(toWithheld),
      byStar: wire.withheld.by_star.map(toWithheld),
    },
  };
}

/** Goods by commune and month; rows and columns told together as the sales themselves tell them. */
export interface SalesByCommuneAndMonth {
  demonstration: boolean;
  /** ISO 8601 instant. */
  asOf: string;
  columns: { months: string[] }[];
  rows: {
    area: string | null;
    communes: string[];
    /** One for each column. */
    cells: Published[];
  }[];
}

/** Sales crossed by commune and month. @throws BackendUnreachable when nobody answers */
export async function readSalesByCommuneAndMonth(): Promise<SalesByCommuneAndMonth> {
  const { as_of, ...wire } = await callBackend<
    Omit<SalesByCommuneAndMonth, "asOf"> & { as_of: string }
  >("/open-data/sales/by-commune-and-month");
  return { ...wire, asOf: as_of };
}
