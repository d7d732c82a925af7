import { estimateMonth } from "../estimate-month";
import { simulateProvince } from "./simulated-province";

const PROVINCES = 1000;
/** Fewer than of a published interval: an interval's coverage does not depend on it, only its width's luck. */
const REPLICATES = 39;

describe("an estimate of 1,000 simulated provinces, about 30 % of whose sellers send no return", () => {
  const seen = { sellers: 0, returns: 0, truth_below: 0, truth_above: 0, error: 0, naive: 0 };
  beforeAll(() => {
    for (let index = 0; index < PROVINCES; index += 1) {
      const { units, truth } = simulateProvince(`province ${String(index)}`);
      const month = estimateMonth(units, `province ${String(index)}`, REPLICATES);
      if (!month) throw new Error("a province has too few returns");
      const { total, reported, lower, upper } = month.online;
      seen.sellers += units.length;
      seen.returns += units.filter((unit) => unit.reported !== null).length;
      if (truth.online < lower) seen.truth_below += 1;
      if (truth.online > upper) seen.truth_above += 1;
      seen.error += (total - truth.online) / truth.online / PROVINCES;
      seen.naive += (reported - truth.online) / truth.online / PROVINCES;
    }
  });

  it("has the truth in its 90 % interval in 87 to 93 % of them", () => {
    const missing = 1 - seen.returns / seen.sellers;
    expect(missing).toBeGreaterThan(0.28);
    expect(missing).toBeLessThan(0.33);
    const covered = 1 - (seen.truth_below + seen.truth_above) / PROVINCES;
    const percent = (part: number) => `${(100 * part).toFixed(1)} %`;
    process.stdout.write(
      `missing returns ${percent(missing)}; coverage of the 90 % interval ${percent(covered)}, truth below it ` +
        `${percent(seen.truth_below / PROVINCES)}, above ${percent(seen.truth_above / PROVINCES)}; ` +
        `bias ${percent(seen.error)}; bias of the naive sum ${percent(seen.naive)}\n`,
    );
    expect(covered).toBeGreaterThanOrEqual(0.87);
    expect(covered).toBeLessThanOrEqual(0.93);
  });

  it("is not off by more than 1 % in the mean, where the naive sum is by more than 10 %", () => {
    expect(Math.abs(seen.error)).toBeLessThanOrEqual(0.01);
    expect(seen.naive).toBeLessThan(-0.1);
  });
});
