import { cpSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../../house/paths";
import type { TestBench } from "../test-bench";
import type { TriedHouse } from "./tried-house";

function inherit(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/**
 * Leaves to the other parts what the clone built of the same files: turbo's outputs, which are found by
 * the hash of what they were built from. They take minutes to make, and whatever differs is made again.
 */
export function handOnBuilds(house: TriedHouse): void {
  inherit(join(house.folder, ".turbo", "cache"), join(ROOT, ".turbo", "cache"));
}

/** Leaves to them the demonstration's pictures too, which are named after their drawing. */
export function handOnPictures(house: TriedHouse, bench: TestBench): void {
  inherit(join(house.folder, ".data", "files"), bench.filesDir);
}
