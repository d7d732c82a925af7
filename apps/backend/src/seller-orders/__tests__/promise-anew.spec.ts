import type { StoredPause } from "@cho-lang/seller-rules/sending-pause";
import type { KeptDelivery } from "../../placing/rows/order-delivery";
import { promiseAnew } from "../promise-anew";

const SENDS: StoredPause = { sends_from: null, pause_reason: null };
const KEPT: KeptDelivery = {
  method: "carrier",
  hand_over_on: "2026-11-30",
  arrives_from: "2026-12-01",
  arrives_to: "2026-12-01",
  place: null,
  parcels: [{ kind: "dry", fragile: false, alcohol: false, line_ids: ["ordli_1"] }],
  leaves: {
    parcels: [{ weekdays: [1, 2, 3, 4, 5, 6], cutoff: null, bears_days: null }],
    transit: { least: 1, most: 1 },
    fetched: false,
    fair: null,
  },
};

const after = (kept: KeptDelivery | null, begins: string, seller = SENDS) => {
  const { delivery } = promiseAnew(kept, seller, new Date(begins));
  return delivery && [delivery.hand_over_on, delivery.arrives_from, delivery.arrives_to];
};

describe("promiseAnew", () => {
  it("counts the days from when the money came, by what was agreed to", () => {
    expect(after(KEPT, "2026-11-30T08:00+07:00")).toEqual([
      "2026-11-30",
      "2026-12-01",
      "2026-12-01",
    ]);
    expect(after(KEPT, "2026-12-01T16:00+07:00")).toEqual([
      "2026-12-02",
      "2026-12-03",
      "2026-12-03",
    ]);
    expect(promiseAnew(KEPT, SENDS, new Date("2026-12-01T16:00+07:00")).delivery).toMatchObject({
      method: "carrier",
      parcels: KEPT.parcels,
      leaves: KEPT.leaves,
    });
  });

  it("waits for a seller who sends nothing now", () => {
    const away = { sends_from: "2026-12-07" as const, pause_reason: null };
    expect(after(KEPT, "2026-12-01T08:00+07:00", away)?.[0]).toBe("2026-12-07");
  });

  it("leaves what was promised where it would come on no day any more, and where nothing is kept", () => {
    const fair = { from: "2026-12-01", to: "2026-12-02" };
    const transit = { least: 0, most: 0 };
    const fetched = { ...KEPT, leaves: { ...KEPT.leaves, transit, fetched: true, fair } };
    expect(after(fetched, "2026-12-02T08:00+07:00")).toEqual([
      "2026-12-02",
      "2026-12-02",
      "2026-12-02",
    ]);
    expect(after(fetched, "2026-12-03T08:00+07:00")).toBeUndefined();
    expect(promiseAnew(null, SENDS, new Date("2026-12-01T08:00+07:00"))).toEqual({});
  });
});
