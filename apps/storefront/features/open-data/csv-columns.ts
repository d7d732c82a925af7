import { DENOMINATORS } from "@/features/statistics/share-cells";
import { PERIOD_PATTERN } from "./patterns";
import { officialStatistics } from "@/messages/vi/official-statistics";
import { provincialRelease } from "@/messages/vi/provincial-release";
import { statistics } from "@/messages/vi/statistics";

/** A column as the recommendation "Metadata Vocabulary for Tabular Data" (CSVW, W3C 2015) describes it. */
export interface CsvColumn {
  /** For programs; the file's own heading is the title. */
  name: string;
  titles: string;
  datatype:
    "integer" | "decimal" | "date" | "dateTime" | { base: "string"; format: string } | "string";
  /** Whether every row has it; else an empty cell means that there is no figure, or none to be published. */
  required: boolean;
}

type Datatype = CsvColumn["datatype"];

function always(name: string, titles: string, datatype: Datatype): CsvColumn {
  return { name, titles, datatype, required: true };
}

function perhaps(name: string, titles: string, datatype: Datatype): CsvColumn {
  return { name, titles, datatype, required: false };
}

/** One of some texts, and nothing else. */
function oneOf(texts: readonly string[]): Datatype {
  const plain = texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return { base: "string", format: plain.join("|") };
}

const { column: sold, demonstration } = statistics;
const { column: released } = provincialRelease;
const { column: official } = officialStatistics;
const MONTH: Datatype = { base: "string", format: String.raw`20\d{2}-(0[1-9]|1[0-2])` };
const MONTHS: Datatype = {
  base: "string",
  format: String.raw`20\d{2}-(0[1-9]|1[0-2])( \+ 20\d{2}-(0[1-9]|1[0-2]))*`,
};
const KIND = always("kind", sold.kind, oneOf([demonstration.column, demonstration.real]));
const ADDRESS: Datatype = { base: "string", format: "https?://.+" };
const STAMP = [KIND, always("as_of", sold.asOf, "dateTime")];

function slice(name: string, titles: string): CsvColumn[] {
  return [
    always(name, titles, "string"),
    perhaps("goods_vnd", sold.goods, "integer"),
    perhaps("orders", sold.orders, "integer"),
    ...STAMP,
  ];
}

const PERIOD = always("period", released.period, { base: "string", format: PERIOD_PATTERN });

/** Whether a total is estimated to the whole, or only what is known: then it has no bounds. */
const ESTIMATE = always(
  "estimate",
  released.estimate,
  oneOf(Object.values(provincialRelease.estimate)),
);

/** Both shares of a release; empty while the total that it is divided by was not published. */
const SHARES = DENOMINATORS.flatMap((denominator) => {
  const { shareColumn } = provincialRelease;
  const retail = officialStatistics.share[denominator];
  return [
    perhaps(`${denominator}_share_percent`, shareColumn.percent(retail), "decimal"),
    perhaps(`${denominator}_share_lower_percent`, shareColumn.lower(retail), "decimal"),
    perhaps(`${denominator}_share_upper_percent`, shareColumn.upper(retail), "decimal"),
    perhaps(`${denominator}_retail_billion_vnd`, shareColumn.of(retail), "decimal"),
    perhaps(
      `${denominator}_retail_status`,
      shareColumn.status(retail),
      oneOf(Object.values(officialStatistics.status)),
    ),
    perhaps(`${denominator}_retail_published_on`, shareColumn.publishedOn(retail), "date"),
  ];
});

/** A chart of a release. */
const CHART = [
  PERIOD,
  always("version", released.version, "integer"),
  always("keys", released.keys, "string"),
  always("name", released.name, "string"),
  always("goods_vnd", released.goods, "integer"),
  always("basis", released.basis, oneOf(Object.values(provincialRelease.basis))),
  always("part_of", released.of, oneOf(Object.values(provincialRelease.of))),
  always("released_on", released.releasedOn, "date"),
  KIND,
];

/** The columns of each CSV file, by its name without the ending, in the order of the file. */
export const CSV_COLUMNS = {
  "theo-thang": [
    always("month", sold.month, MONTH),
    perhaps("goods_vnd", sold.goods, "integer"),
    perhaps("delivery_vnd", sold.delivery, "integer"),
    perhaps("orders", sold.orders, "integer"),
    ...STAMP,
  ],
  "theo-xa": slice("commune", sold.commune),
  "theo-nhom": slice("group", sold.group),
  "theo-sao": slice("stars", sold.star),
  "theo-xa-va-thang": [
    always("commune", sold.commune, "string"),
    always("months", sold.month, MONTHS),
    perhaps("goods_vnd", sold.goods, "integer"),
    ...STAMP,
  ],
  "official-statistics": [
    always("series", official.series, "string"),
    always("name", official.name, "string"),
    always("period", official.period, { base: "string", format: PERIOD_PATTERN }),
    always("value", official.value, "decimal"),
    always("unit", official.unit, oneOf(Object.values(officialStatistics.unit))),
    always("status", official.status, oneOf(Object.values(officialStatistics.status))),
    always("published_on", official.publishedOn, "date"),
    always("recorded_at", official.recordedAt, "dateTime"),
    always("source", official.source, "string"),
    always("source_address", official.address, ADDRESS),
  ],
  "ecommerce-shares": [
    always("year", official.year, { base: "string", format: String.raw`20\d{2}` }),
    always("denominator", official.denominator, "string"),
    always("percent", official.percent, "decimal"),
    always("numerator", official.numeratorValue, "decimal"),
    always("denominator_value", official.denominatorValue, "decimal"),
    always("basis", official.basis, "string"),
    always("vnd_per_usd", official.rate, "integer"),
    always("as_of", official.asOf, "date"),
  ],
  "share-targets": [
    always("year", official.year, "integer"),
    always("area", official.area, oneOf(Object.values(officialStatistics.targets.area))),
    always("denominator", official.denominator, "string"),
    always("from_percent", official.from, "decimal"),
    always("to_percent", official.to, "decimal"),
    always(
      "above",
      official.above,
      oneOf([officialStatistics.targets.yes, officialStatistics.targets.no]),
    ),
    always("instrument", official.instrument, "string"),
    always("source", official.source, "string"),
    always("source_address", official.address, ADDRESS),
  ],
  indicators: [
    always("indicator", official.indicator, "string"),
    always("series", official.series, "string"),
    always("name", official.name, "string"),
    always("definition", official.definition, "string"),
    always("area", official.area, oneOf(Object.values(officialStatistics.targets.area))),
    always("unit", official.unit, oneOf(Object.values(officialStatistics.unit))),
    always("year", official.year, "integer"),
    always("bound", official.bound, oneOf(Object.values(officialStatistics.indicators.comparison))),
    always("target", official.target, "decimal"),
    always("instrument", official.instrument, "string"),
    always("source", official.source, "string"),
    always("source_address", official.address, ADDRESS),
    perhaps("latest_period", official.latestPeriod, { base: "string", format: PERIOD_PATTERN }),
    perhaps("latest_value", official.latestValue, "decimal"),
    perhaps("status", official.status, oneOf(Object.values(officialStatistics.status))),
    perhaps("published_on", official.publishedOn, "date"),
    perhaps("latest_source", official.latestSource, "string"),
    perhaps("latest_source_address", official.latestAddress, ADDRESS),
  ],
  "release-by-commune": CHART,
  "release-by-group": CHART,
  "release-by-star": CHART,
  "release-by-kind": CHART,
  "release-by-channel": CHART,
  "provincial-retail-versions": [
    PERIOD,
    always("version", released.version, "integer"),
    always("released_on", released.releasedOn, "date"),
    perhaps("reason", released.reason, "string"),
    always("total_vnd", released.total, "integer"),
    perhaps("lower_vnd", released.lower, "integer"),
    perhaps("upper_vnd", released.upper, "integer"),
    ESTIMATE,
    always("method", released.method, "integer"),
    always("outputs_sha256", released.outputsHash, "string"),
    ...SHARES,
    KIND,
  ],
  "release-calendar": [
    PERIOD,
    always("release_on", released.releasedOn, "date"),
    always("basis", released.dayBasis, oneOf(Object.values(provincialRelease.calendar.basis))),
  ],
  "provincial-retail": [
    PERIOD,
    always("version", released.version, "integer"),
    always("total_vnd", released.total, "integer"),
    perhaps("lower_vnd", released.lower, "integer"),
    perhaps("upper_vnd", released.upper, "integer"),
    ESTIMATE,
    always("known_vnd", released.known, "integer"),
    always("floor_vnd", released.floor, "integer"),
    perhaps("chat_vnd", released.chat, "integer"),
    always("returns", released.returns, "integer"),
    always("expected_returns", released.expected, "integer"),
    always("released_on", released.releasedOn, "date"),
    ...SHARES,
    KIND,
  ],
} as const satisfies Record<string, readonly CsvColumn[]>;

export type CsvName = keyof typeof CSV_COLUMNS;
