import { CSV_COLUMNS } from "./csv-columns";
import { JSON_SCHEMAS } from "./datasets";
import { SCHEMA_DIALECT } from "./schemas/shape";
import { csvPath, isCsvName } from "./to-catalogue";

const CSV_FORM = ".csv-metadata.json";
const JSON_FORM = ".schema.json";

/** The form of a CSV or JSON file, ready to be sent. */
export interface Form {
  mediaType: "application/csvm+json" | "application/schema+json";
  body: object;
}

/**
 * What the form of a file says, by the name of the form: `<file>.csv-metadata.json` is CSVW,
 * `<file>.schema.json` a JSON Schema. Null for any other name.
 *
 * @param base where the public reaches the storefront, without a slash at the end
 */
export function toForm(base: string, file: string): Form | null {
  const table = file.endsWith(CSV_FORM) ? file.slice(0, -CSV_FORM.length) : "";
  if (isCsvName(table)) {
    return {
      mediaType: "application/csvm+json",
      body: {
        "@context": ["http://www.w3.org/ns/csvw", { "@language": "vi" }],
        url: `${base}${csvPath(table)}`,
        dialect: { encoding: "utf-8", delimiter: ",", header: true, lineTerminators: ["\r\n"] },
        tableSchema: { columns: CSV_COLUMNS[table] },
      },
    };
  }
  const name = file.endsWith(JSON_FORM) ? file.slice(0, -JSON_FORM.length) : "";
  if (!isJsonName(name)) return null;
  return {
    mediaType: "application/schema+json",
    body: {
      $schema: SCHEMA_DIALECT,
      $id: `${base}/open-data/schemas/${file}`,
      ...JSON_SCHEMAS[name],
    },
  };
}

function isJsonName(name: string): name is keyof typeof JSON_SCHEMAS {
  return Object.hasOwn(JSON_SCHEMAS, name);
}
