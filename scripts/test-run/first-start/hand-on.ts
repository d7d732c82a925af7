import { cpSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../house/paths";
import type { TestBench } from "../test-bench";
import type { TriedHouse } from "./tried-house";

/**
 * Leaves to the parts that follow what the clone made of the same files: turbo's outputs, which are
 * found by the hash of what they were built from, and the demonstration's pictures, which are named
 * after their drawing. Both take minutes to make, and whatever differs is made again.
 */
export function handOn(house: TriedHouse, bench: TestBench): void {
  const inherit = (from: string, to: string): void => cpSync(from, to, { recursive: true });
  inherit(join(house.folder, ".turbo", "cache"), join(ROOT, ".turbo", "cache"));
  inherit(join(house.folder, ".data", "files"), bench.filesDir);
}
