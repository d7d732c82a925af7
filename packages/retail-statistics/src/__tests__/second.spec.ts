import { deriveRelease } from "../derive-release";
import { secondRelease } from "../second/second-release";
import { randomRelease } from "./random-release";

/** Fewer than of a published release; both are told the same. */
const REPLICATES = 19;

describe("a second implementation of METHOD.md", () => {
  it("comes to every figure of 200 random provinces", () => {
    const seen = { estimated: 0, known_only: 0, shares: 0, flagged: 0, intervals: 0, together: 0 };
    for (let index = 0; index < 200; index += 1) {
      const inputs = randomRelease(`release ${String(index)}`);
      const outputs = deriveRelease(inputs, REPLICATES);
      expect(secondRelease(inputs, REPLICATES)).toEqual(outputs);
      seen[outputs.basis] += 1;
      seen.shares += outputs.shares.length;
      seen.flagged += outputs.flagged_returns;
      const rows = (outputs.tables ?? []).flatMap((table) => table.rows);
      seen.together += rows.filter(({ keys }) => keys.length > 1).length;
      if ((outputs.online.lower ?? 0) < (outputs.online.upper ?? 0)) seen.intervals += 1;
    }
    expect(seen.estimated).toBeGreaterThan(100);
    expect(seen.known_only).toBeGreaterThan(0);
    expect(seen.intervals).toBeGreaterThan(100);
    expect(Math.min(seen.shares, seen.flagged, seen.together)).toBeGreaterThan(100);
  });
});
