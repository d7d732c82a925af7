import { openData as en } from "@/messages/en/open-data";
import { openData as vi } from "@/messages/vi/open-data";
import { releaseFileName } from "../statistics/release-files";
import { CALENDAR_FILE, PERIODS_FILE, VERSIONS_FILE } from "../statistics/release-lists";
import { RELEASE_CHARTS } from "../statistics/release-rows";
import type { CsvName } from "./csv-columns";
import { METHOD_PATH } from "./name-of-method";
import { COMMUNE_MONTH_SCHEMA, SALES_SCHEMA } from "./schemas/sales-schemas";
import { OFFICIAL_SCHEMA } from "./schemas/official-schema";
import { RELEASE_CHART_SCHEMA, RELEASES_SCHEMA } from "./schemas/releases-schema";
import type { Schema } from "./schemas/shape";

/** The form of each JSON file, by its name without the ending. */
export const JSON_SCHEMAS = {
  sales: SALES_SCHEMA,
  "sales-by-commune-and-month": COMMUNE_MONTH_SCHEMA,
  "official-statistics": OFFICIAL_SCHEMA,
  "statistics-releases": RELEASES_SCHEMA,
  "release-by-commune": RELEASE_CHART_SCHEMA,
  "release-by-group": RELEASE_CHART_SCHEMA,
  "release-by-star": RELEASE_CHART_SCHEMA,
  "release-by-kind": RELEASE_CHART_SCHEMA,
  "release-by-channel": RELEASE_CHART_SCHEMA,
} as const satisfies Record<string, Schema>;

export type JsonName = keyof typeof JSON_SCHEMAS;

/** Files that tell of one thing. */
export interface Dataset {
  id: keyof typeof vi.dataset;
  title: { vi: string; en: string };
  text: { vi: string; en: string };
  /** How often it changes: a code of the EU's authority table of frequencies, which DCAT-AP asks for. */
  frequency: "CONT" | "IRREG";
  /** Where its tables lie, and their names without the ending. */
  csv: { folder: "/thong-ke" | "/open-data"; names: readonly CsvName[] };
  json: readonly JsonName[];
  /** Where it is written how the figures are made. */
  page?: string;
}

const CHART_FILES = RELEASE_CHARTS.map(releaseFileName);

function about(id: Dataset["id"]): Pick<Dataset, "id" | "title" | "text"> {
  return {
    id,
    title: { vi: vi.dataset[id].title, en: en.dataset[id].title },
    text: { vi: vi.dataset[id].text, en: en.dataset[id].text },
  };
}

/** Everything that the market gives to machines about its figures. */
export const DATASETS: readonly Dataset[] = [
  {
    ...about("sales"),
    frequency: "CONT",
    csv: {
      folder: "/thong-ke",
      names: ["theo-thang", "theo-xa", "theo-nhom", "theo-sao", "theo-xa-va-thang"],
    },
    json: ["sales", "sales-by-commune-and-month"],
  },
  {
    ...about("official"),
    frequency: "IRREG",
    csv: {
      folder: "/open-data",
      names: ["official-statistics", "ecommerce-shares", "share-targets", "indicators"],
    },
    json: ["official-statistics"],
  },
  {
    ...about("releases"),
    frequency: "IRREG",
    csv: {
      folder: "/open-data",
      names: [PERIODS_FILE, VERSIONS_FILE, CALENDAR_FILE, ...CHART_FILES],
    },
    json: ["statistics-releases", ...CHART_FILES],
    page: METHOD_PATH,
  },
];
