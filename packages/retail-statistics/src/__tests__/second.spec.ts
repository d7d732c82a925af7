import { deriveRelease } from "../derive-release";
import type { ReleaseInputs } from "../release-inputs";
import { secondRelease } from "../second/second-release";
import { randomNumbers } from "../random";
import { releaseTables } from "../release-tables";
import { secondTables } from "../second/second-tables";
import { toEarlierVersion } from "../to-earlier-version";
import { randomRelease } from "./random-release";
import { foundRevision, inputsOf, MONTH, revise, type Sale } from "./random-revision";

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

  it("comes to them with as many replicates as a published release has", () => {
    let intervals = 0;
    for (let index = 0; index < 5; index += 1) {
      const inputs = randomRelease(`release ${String(index)}`);
      const outputs = deriveRelease(inputs);
      expect(secondRelease(inputs)).toEqual(outputs);
      if ((outputs.online.lower ?? 0) < (outputs.online.upper ?? 0)) intervals += 1;
    }
    expect(intervals).toBeGreaterThan(1);
  });

  it("puts the same rows together in 300 revisions like one that would tell a key side by side", () => {
    const rowsOf = (tables: ReturnType<typeof releaseTables>) =>
      tables.map(({ rows }) => rows.length);
    let together = 0;
    for (let index = 0; index < 300; index += 1) {
      const versions = threeVersions(`revision ${String(index)}`);
      for (const inputs of versions) {
        const tables = releaseTables(inputs, []);
        expect(secondTables(inputs, [MONTH], [])).toEqual(tables);
        const apart = releaseTables({ ...inputs, method: 4 }, []);
        if (String(rowsOf(apart)) !== String(rowsOf(tables))) together += 1;
      }
    }
    expect(together).toBeGreaterThan(50);
  });
});

/**
 * Three versions of one month, the second of which is made of amounts near those of the revision found. Some have
 * a first version that was made before tables were judged side by side, with its cells or without.
 */
function threeVersions(seed: string): ReleaseInputs[] {
  const draw = randomNumbers(seed);
  const some = (): Sale => ({
    seller: String(draw(21)),
    commune: String(draw(6)),
    group: String(draw(4)),
    stars: "none",
    goods_vnd: 1 + draw(2000),
    when: draw(2) === 0 ? "both" : "second",
  });
  const sales = [
    ...foundRevision
      .filter(() => draw(120) > 0)
      .map((sale) => ({
        ...sale,
        goods_vnd: Math.ceil(sale.goods_vnd * (0.98 + draw(40) / 1000)),
        stars: draw(90) === 0 ? "4" : "none",
      })),
    ...Array.from({ length: draw(2) }, some),
  ];
  const { before, now } = revise(sales, 4 + draw(2));
  const [first] = now.earlier ?? [];
  if (first === undefined) return [];
  const { cells, ...withoutCells } = first;
  const earlier = [draw(5) === 0 ? withoutCells : { ...withoutCells, cells }];
  const second = { ...now, method: 5, earlier };
  const tables = releaseTables(second, []);
  const late = [...(now.cells ?? []), ...(before.cells ?? []).slice(0, draw(4))];
  const third = inputsOf(late, [...earlier, toEarlierVersion(2, second, { tables })]);
  return [second, third];
}
