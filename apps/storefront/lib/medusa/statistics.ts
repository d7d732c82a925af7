import { callBackend } from "./call-backend";

/** Sales of one calendar month in Việt Nam's time. */
export interface MonthlySales {
  /** "YYYY-MM" */
  month: string;
  orders: number;
  goods: number;
  delivery: number;
}

/** Delivered sales of one slice: a commune, a product group or a number of stars. */
export interface SalesSlice<Key> {
  key: Key;
  orders: number;
  goods: number;
}

/** Delivered e-commerce sales. Money is whole đồng; goods never include delivery. */
export interface Sales {
  /** Invented orders are loaded: nothing here may be shown without saying so. */
  demonstration: boolean;
  /** ISO 8601 instant at which the figures were computed. */
  asOf: string;
  /** What exactly is counted, in Vietnamese, as the backend that counts it says. */
  definition: string;
  total: { orders: number; goods: number; delivery: number };
  byMonth: MonthlySales[];
  byCommune: SalesSlice<string>[];
  byGroup: SalesSlice<number>[];
  byStar: SalesSlice<3 | 4 | 5 | null>[];
}

interface SalesWire {
  demonstration: boolean;
  as_of: string;
  definition: { vi: string; en: string };
  total: { orders: number; goods_vnd: number; delivery_vnd: number };
  by_month: { month: string; orders: number; goods_vnd: number; delivery_vnd: number }[];
  by_commune: { commune_code: string; orders: number; goods_vnd: number }[];
  by_group: { group: number; orders: number; goods_vnd: number }[];
  by_star: { stars: 3 | 4 | 5 | null; orders: number; goods_vnd: number }[];
}

function toSlice<Key>(key: Key, wire: { orders: number; goods_vnd: number }): SalesSlice<Key> {
  return { key, orders: wire.orders, goods: wire.goods_vnd };
}

/** Sales as the province's public page shows them. @throws BackendUnreachable when nobody answers */
export async function readSales(): Promise<Sales> {
  const wire = await callBackend<SalesWire>("/open-data/sales");
  return {
    demonstration: wire.demonstration,
    asOf: wire.as_of,
    definition: wire.definition.vi,
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
  };
}
