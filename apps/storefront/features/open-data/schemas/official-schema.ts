import { PERIOD_PATTERN } from "../patterns";
import {
  bothLanguages,
  count,
  day,
  instant,
  list,
  number,
  oneOf,
  orNull,
  record,
  text,
} from "./shape";
import type { Schema } from "./shape";

export const period: Schema = { type: "string", pattern: `^${PERIOD_PATTERN}$` };
export const decimal: Schema = { type: "string", pattern: String.raw`^-?\d{1,15}(\.\d{1,6})?$` };
const percent: Schema = { type: "number", minimum: 0 };
const area = oneOf(["vietnam", "quang_ninh"]);
export const denominator = oneOf(["goods", "goods_services"]);
const source = record({ name: text, address: { type: "string", pattern: "^https?://" } });

export const observation = record(
  {
    series: text,
    period,
    value: decimal,
    status: oneOf(["estimate", "preliminary", "revised", "final"]),
    published_on: day,
    recorded_at: instant,
    source,
  },
  // Nobody published what is made up.
  { demonstration: { const: true } },
);

const share = record({
  denominator,
  year: period,
  percent,
  numerator: observation,
  numerator_value: number,
  vnd_per_usd: number,
  of: record({
    value: number,
    basis: oneOf(["published", "ratio"]),
    inputs: list(observation),
  }),
});

const quarter = record({
  series: text,
  quarter: period,
  months: { type: "array", items: orNull(observation), minItems: 3, maxItems: 3 },
  sum_of_months: orNull(decimal),
  published: orNull(observation),
  difference: orNull(decimal),
  difference_percent: orNull(number),
  beyond_rounding: { type: "boolean" },
  triangle: record({
    published_on: list(day),
    rows: list(record({ period, values: list(orNull(observation)) })),
  }),
});

/** `official-statistics.json`: every published figure, and what follows from them. */
export const OFFICIAL_SCHEMA = record({
  as_of: day,
  definitions: list(
    record({
      id: oneOf(["numerator", "goods", "goods_services", "seller_side", "buyer_side"]),
      version: count,
      from: day,
      name: bothLanguages,
      text: bothLanguages,
    }),
  ),
  series: list(
    record(
      {
        id: text,
        area,
        name: bothLanguages,
        unit: oneOf([
          "thousand_billion_vnd",
          "billion_vnd",
          "billion_usd",
          "percent",
          "enterprises",
        ]),
      },
      { definition: bothLanguages },
    ),
  ),
  observations: list(observation),
  shares: list(share),
  published_share: orNull(record({ published: observation, lowest: number, highest: number })),
  quarter: orNull(quarter),
  targets: list(
    record({
      year: count,
      area,
      denominator: orNull(denominator),
      from: percent,
      to: percent,
      above: { type: "boolean" },
      instrument: bothLanguages,
      source,
    }),
  ),
  indicators: list(
    record({
      id: text,
      area,
      series: text,
      name: bothLanguages,
      definition: bothLanguages,
      unit: oneOf(["percent", "enterprises"]),
      year: count,
      target: number,
      bound: oneOf(["above", "at_least", "exactly"]),
      instrument: bothLanguages,
      source,
      latest: orNull(observation),
    }),
  ),
});
