import { MONTH_PATTERN } from "../patterns";
import { bothLanguages, count, dong, instant, list, oneOf, orNull, record, text } from "./shape";
import type { Schema } from "./shape";

const month: Schema = { type: "string", pattern: MONTH_PATTERN };
const communeCode: Schema = { type: "string", pattern: String.raw`^\d{5}$` };
const group = orNull({ type: "integer", minimum: 1 });
const stars = oneOf([3, 4, 5, null]);
const goods = { orders: orNull(count), goods_vnd: orNull(dong) };
const full = { ...goods, delivery_vnd: orNull(dong) };

function withheld(key: Schema): Schema {
  return list(record({ area: orNull(text), keys: list(key), goods_vnd: dong }));
}

const head = {
  demonstration: { type: "boolean" },
  as_of: instant,
  definition: bothLanguages,
  disclosure: bothLanguages,
};

/** `sales.json`: what the market delivered, by month, commune, group and star. */
export const SALES_SCHEMA = record({
  ...head,
  through: month,
  total: record(full),
  by_month: list(record({ month, ...full })),
  by_commune: list(record({ commune_code: communeCode, ...goods })),
  by_group: list(record({ group, ...goods })),
  by_star: list(record({ stars, ...goods })),
  withheld: record({
    by_month: withheld(month),
    by_commune: withheld(communeCode),
    by_group: withheld(group),
    by_star: withheld(stars),
  }),
});

/** `sales-by-commune-and-month.json`: goods delivered, communes crossed with months. */
export const COMMUNE_MONTH_SCHEMA = record({
  ...head,
  columns: list(record({ months: list(month), goods_vnd: dong })),
  rows: list(
    record({
      area: orNull(text),
      communes: list(communeCode),
      goods_vnd: dong,
      cells: list(orNull(dong)),
    }),
  ),
});
