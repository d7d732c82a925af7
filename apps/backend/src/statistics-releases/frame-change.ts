import { createHash } from "node:crypto";
import { canonicalJson } from "@cho-lang/retail-statistics/canonical-json";
import type { WrittenSeller } from "../modules/statistics-release/service";

/** What is kept of a seller of the list, without when it was written. */
type ListedSeller = WrittenSeller & { id: string };

const FIELDS = [
  "name",
  "seller_id",
  "kind",
  "size",
  "commune_code",
  "from_month",
  "until_month",
  "merged_into",
] as const satisfies readonly (keyof WrittenSeller)[];

/**
 * What a file does to the list of sellers, for the log: how many there are and the SHA-256 of the whole list
 * before and after it, and of each that it corrects what stood there and what stands there now. A file has a
 * thousand rows or so at most. A release keeps the list that it was made from, so the hashes tell which file came between two.
 */
export function frameChange(listed: readonly ListedSeller[], frame: readonly WrittenSeller[]) {
  const written = new Map(frame.map((row) => [row.code, row]));
  const codes = new Set(listed.map(({ code }) => code));
  const added = frame.filter(({ code }) => !codes.has(code));
  const corrected = listed.flatMap((old) => {
    const now = written.get(old.code);
    const fields = now === undefined ? [] : FIELDS.filter((field) => old[field] !== now[field]);
    return now === undefined || fields.length === 0 ? [] : [{ old, now, fields }];
  });
  const after = [...listed.map((old) => written.get(old.code) ?? old), ...added];
  return {
    before: {
      ...summary(listed),
      corrected: corrected.map(({ old, fields }) => only(old, fields)),
    },
    after: {
      ...summary(after),
      rows: frame.length,
      added: added.length,
      changed: corrected.length,
      codes: added.map(({ code }) => code),
      corrected: corrected.map(({ now, fields }) => only(now, fields)),
    },
  };
}

function summary(list: readonly WrittenSeller[]) {
  const rows = list
    .map((row) => ({
      code: row.code,
      ...Object.fromEntries(FIELDS.map((field) => [field, row[field]])),
    }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return {
    sellers: rows.length,
    sha256: createHash("sha256").update(canonicalJson(rows)).digest("hex"),
  };
}

function only(row: WrittenSeller, fields: readonly (keyof WrittenSeller)[]) {
  return { code: row.code, ...Object.fromEntries(fields.map((field) => [field, row[field]])) };
}
