import { stringify } from "csv-stringify/sync";

/** A CSV file in UTF-8 with the mark by which Excel knows that. */
export function writeCsv(rows: readonly (readonly string[])[]): Buffer {
  return Buffer.from(
    stringify(
      rows.map((cells) => [...cells]),
      { bom: true },
    ),
  );
}
