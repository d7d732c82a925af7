import fc from "fast-check";
import { turnsAhead } from "../turns-ahead";

const at = (text: string): Date => new Date(`${text}+07:00`);
const told = (turns: Date[]): string[] => turns.map((turn) => turn.toISOString());

describe("what turns by the clock", () => {
  const now = at("2026-12-31T23:58:30");
  const until = at("2027-01-01T00:01:00");

  it("is Việt Nam's midnight", () => {
    expect(told(turnsAhead(now, until, []))).toEqual(["2026-12-31T17:00:00.000Z"]);
    expect(turnsAhead(until, at("2027-01-01T00:03:30"), [])).toEqual([]);
    expect(turnsAhead(now, at("2027-01-03T12:00:00"), [])).toHaveLength(3);
  });

  it("is midnight itself still ahead of the instant before, and no more at it", () => {
    const midnight = at("2027-01-01T00:00:00");
    expect(turnsAhead(new Date(midnight.getTime() - 1), midnight, [])).toEqual([midnight]);
    expect(turnsAhead(midnight, until, [])).toEqual([]);
  });

  it("is each beginning and end of a sale, once, in their order", () => {
    const sales = [
      { starts_at: "2026-12-31T16:59:30.000Z", ends_at: "2026-12-31T17:00:30.000Z" },
      { starts_at: at("2026-12-31T23:59:30"), ends_at: at("2027-01-01T00:00:00") },
      { starts_at: null, ends_at: null },
      { starts_at: at("2026-12-01T00:00:00"), ends_at: at("2027-02-01T00:00:00") },
    ];
    expect(told(turnsAhead(now, until, sales))).toEqual([
      "2026-12-31T16:59:30.000Z",
      "2026-12-31T17:00:00.000Z",
      "2026-12-31T17:00:30.000Z",
    ]);
  });

  it("leaves no gap where one look ends and the next begins", () => {
    const instant = fc.integer({ min: 0, max: 3 * 86_400_000 }).map((ms) => new Date(ms));
    fc.assert(
      fc.property(instant, instant, instant, fc.array(instant), (a, b, c, edges) => {
        const [from, middle, to] = [a, b, c].sort((x, y) => x.getTime() - y.getTime());
        if (!from || !middle || !to) throw new Error("three instants");
        const sales = edges.map((edge) => ({ starts_at: edge, ends_at: null }));
        expect([...turnsAhead(from, middle, sales), ...turnsAhead(middle, to, sales)]).toEqual(
          turnsAhead(from, to, sales),
        );
      }),
    );
  });
});
