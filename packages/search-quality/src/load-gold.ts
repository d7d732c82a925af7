import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GOLD_KINDS } from "./gold-query";
import type { GoldKind, GoldQuery, Grade } from "./gold-query";

const FOLDER = join(__dirname, "..", "gold");
const GRADES: readonly Grade[] = [3, 2, 1];

/** A catalogue of the backend's own shape (`sellers`, `products`) that only the homographs are asked of. */
export const HOMOGRAPH_CATALOGUE = join(FOLDER, "homograph-catalogue.json");

type Line = { query: string } & Partial<Record<`${Grade}`, string[]>>;

/** One line of a gold file: `{"query": …, "3": [handles], "2": …, "1": …, "note": …}`. */
function toQuery(line: string, kind: GoldKind): GoldQuery {
  const row = JSON.parse(line) as Line;
  const grades = GRADES.flatMap((grade) =>
    (row[`${grade}`] ?? []).map((handle) => [handle, grade] as const),
  );
  return { text: row.query, kind, grades: new Map(grades) };
}

/** The whole gold set, in the order of its files. Throws where a line is no JSON. */
export function loadGold(): GoldQuery[] {
  return GOLD_KINDS.flatMap((kind) =>
    readFileSync(join(FOLDER, "queries", `${kind}.jsonl`), "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => toQuery(line, kind)),
  );
}
