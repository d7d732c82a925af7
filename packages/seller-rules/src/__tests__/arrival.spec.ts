import fc from "fast-check";
import {
  arrivalOf,
  assumedArrival,
  ASSUMED_ARRIVAL_DAYS,
  isWithin,
  notArrivedSpan,
} from "../arrival";
import { complaintUntil } from "../complaints";

const DAY = 86_400_000;
const SENT = new Date("2026-11-28T03:00:00Z");
const after = (days: number) => new Date(SENT.getTime() + days * DAY);
const sent = { handed_over_at: SENT, fetch_until: null, received_at: null, delivered_at: null };

describe("arrivalOf", () => {
  it("is nothing before it was sent, and before it should be there", () => {
    expect(arrivalOf({ ...sent, handed_over_at: null }, after(90))).toBeNull();
    expect(arrivalOf(sent, new Date(after(ASSUMED_ARRIVAL_DAYS).getTime() - 1))).toBeNull();
  });

  it("is assumed once it should be there, and gives way to what is said", () => {
    expect(arrivalOf(sent, after(ASSUMED_ARRIVAL_DAYS))).toEqual(after(5));
    expect(arrivalOf({ ...sent, delivered_at: after(9) }, after(9))).toEqual(after(9));
    expect(arrivalOf({ ...sent, received_at: after(1) }, after(30))).toEqual(after(1));
  });

  it("is what was said first, so that no later word gives the clock another start", () => {
    const both = { ...sent, received_at: after(2), delivered_at: after(4) };
    expect(arrivalOf(both, after(8))).toEqual(after(2));
    expect(arrivalOf({ ...both, received_at: after(6) }, after(8))).toEqual(after(4));
  });
});

describe("notArrivedSpan", () => {
  it("runs from the seller's mark for seven days", () => {
    const span = notArrivedSpan({ ...sent, delivered_at: after(1) });
    expect(span).toEqual({ from: after(1), until: after(8) });
    expect(span && [0, 1, 8, 9].map((day) => isWithin(span, after(day)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it("has no end while nobody says that it came, and some days from the buyer's own word", () => {
    const span = notArrivedSpan(sent);
    expect(span).toEqual({ from: after(5), until: null });
    expect(span && isWithin(span, after(400))).toBe(true);
    expect(notArrivedSpan({ ...sent, received_at: after(6) })).toEqual({
      from: after(6),
      until: after(13),
    });
    expect(notArrivedSpan({ ...sent, handed_over_at: null })).toBeNull();
  });
});

describe("what is fetched", () => {
  it.each([
    ["long before a fair", "2026-12-20", "2026-12-20T17:00:00Z"],
    ["at its end in Việt Nam, not in Greenwich", "2026-12-03", "2026-12-03T17:00:00Z"],
    ["late, after the days that were told", "2026-11-28", "2026-12-03T03:00:00Z"],
  ])("counts as there only once its days are over: ready %s", (_, fetch_until, from) => {
    const ready = { ...sent, fetch_until };
    expect(assumedArrival(ready)).toEqual(new Date(from));
    expect(notArrivedSpan(ready)).toEqual({ from: new Date(from), until: null });
    expect(arrivalOf(ready, new Date(Date.parse(from) - 1))).toBeNull();
    expect(arrivalOf(ready, new Date(from))).toEqual(new Date(from));
  });

  it("has come as soon as somebody says so", () => {
    const taken = { ...sent, fetch_until: "2026-12-20", delivered_at: after(1) };
    expect(arrivalOf(taken, after(1))).toEqual(after(1));
  });
});

const day = fc.integer({ min: 0, max: 60 });
const facts = fc.record({
  handed_over_at: fc.constant(SENT),
  fetch_until: fc.constantFrom(null, "2026-11-28", "2027-01-20"),
  received_at: fc.option(day.map(after)),
  delivered_at: fc.option(day.map(after)),
});

it("leaves no buyer of an order that was sent long ago without a word to say", () => {
  fc.assert(
    fc.property(facts, (known) => {
      const now = after(61);
      const span = notArrivedSpan(known);
      const arrived = arrivalOf(known, now);
      // Either she may still say that nothing came, or somebody said that it had.
      expect(arrived).not.toBeNull();
      expect(
        span?.until === null || known.received_at !== null || known.delivered_at !== null,
      ).toBe(true);
    }),
  );
});

it("never has a clock run before somebody could know of the arrival, nor longer than from the first word", () => {
  fc.assert(
    fc.property(facts, day, (known, at) => {
      const now = after(at);
      const past = (one: Date | null) => (one !== null && one <= now ? one : null);
      const seen = {
        ...known,
        received_at: past(known.received_at),
        delivered_at: past(known.delivered_at),
      };
      const arrived = arrivalOf(seen, now);
      if (arrived !== null) {
        expect(arrived.getTime()).toBeLessThanOrEqual(now.getTime());
        const first = seen.received_at ?? seen.delivered_at;
        if (first !== null) {
          expect(complaintUntil(arrived, "missing") <= complaintUntil(first, "missing")).toBe(true);
        }
      }
    }),
  );
});
