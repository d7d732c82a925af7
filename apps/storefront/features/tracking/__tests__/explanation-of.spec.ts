import { explanationOf } from "../explanation-of";

const NONE = {
  confirmBy: null,
  cancelReason: null,
  parcels: [],
  lines: [],
  returns: [],
  owedInCash: 0,
};

it("tells a buyer until when her order is confirmed, and why it was not", () => {
  const waits = explanationOf({
    ...NONE,
    status: "placed",
    confirmBy: "2026-11-27T08:00:00.000Z",
  });
  expect(waits).toContain("15:00, 27/11/2026");
  const unconfirmed = explanationOf({
    ...NONE,
    status: "cancelled",
    cancelReason: "unconfirmed",
  });
  expect(unconfirmed).toContain("không xác nhận kịp");
  expect(unconfirmed).not.toBe(explanationOf({ ...NONE, status: "cancelled" }));
  expect(explanationOf({ ...NONE, status: "placed" })).toContain("sớm");
});

it("tells her that it did not reach her, without blame", () => {
  for (const refusal of ["refused_at_door", "not_reached", "wrong_address"] as const) {
    const text = explanationOf({ ...NONE, status: "cancelled", cancelReason: "refused", refusal });
    expect(text).toMatch(/đơn đã khép lại\. Bạn không phải trả gì\. Nếu có nhầm lẫn/);
    expect(text).not.toMatch(/từ chối|không nhận/);
  }
});

it("tells her that a part is on its way while the rest is not", () => {
  const times = { handedOverAt: "", deliveredAt: null };
  const parcel = { number: 1, pieces: [], collect: 0, photo: null, ...times };
  const text = explanationOf({ ...NONE, status: "confirmed", parcels: [parcel] });
  expect(text).toContain("Một phần hàng đã gửi");
});

it("wishes her a good meal of what she kept, and not of what came spoiled", () => {
  const spoiled = { lineId: "", title: "", label: "", quantity: 1, reason: "spoiled" } as const;
  const back = { ...spoiled, amount: 55_000, delivery: 0, at: "" };
  expect(explanationOf({ ...NONE, status: "delivered" })).toContain("Chúc ngon miệng");
  const text = explanationOf({ ...NONE, status: "delivered", returns: [back] });
  expect(text).toMatch(/^Bạn đã nhận hàng và trả tiền/);
  expect(text).not.toContain("ngon miệng");
});

it("says that all of it was paid back, and not that she has it nor, before she has, the money", () => {
  const none = { productHandle: "", title: "", label: "", picture: null, unitPrice: 0, total: 0 };
  const lines = [{ ...none, id: "a", quantity: 1 }];
  const goods = { lineId: "a", title: "", label: "", quantity: 1, amount: 55_000 };
  const back = { ...goods, delivery: 0, reason: "not_arrived" as const, at: "" };
  const text = explanationOf({ ...NONE, status: "delivered", lines, returns: [back] });
  expect(text).toBe("Mọi món của đơn này đã được hoàn tiền.");
  const order = { ...NONE, status: "delivered" as const, lines, returns: [back] };
  const owed = { ...order, owedInCash: 55_000 };
  expect(explanationOf(owed)).toMatch(/được hoàn tiền, nhưng bạn chưa nhận lại đủ/);
  expect(explanationOf(owed)).not.toMatch(/đã được hoàn|đã nhận hàng/);
});

it("promises nobody a call who said that it has come", () => {
  const receivedAt = "2026-11-28T03:00:00.000Z";
  const text = explanationOf({ ...NONE, status: "handed_over", receivedAt });
  expect(text).toMatch(/^Bạn đã báo nhận được hàng/);
  expect(explanationOf({ ...NONE, status: "handed_over" })).toContain("sẽ gọi");
});

describe("what no carrier brings", () => {
  const by = (method: "own_rider" | "pick_up" | "fair_stall") => ({
    delivery: {
      method,
      handOverOn: "2026-12-10",
      arrives: { from: "2026-12-10", to: "2026-12-14" },
      place: null,
      parcels: [],
    },
  });

  it("is ready and taken, not on its way and brought, where she comes for it", () => {
    for (const method of ["pick_up", "fair_stall"] as const) {
      const order = { ...NONE, ...by(method) };
      expect(explanationOf({ ...order, status: "handed_over" })).toBe(
        "Hàng đã sẵn sàng, mời bạn đến lấy.",
      );
      expect(explanationOf({ ...order, status: "delivered" })).toMatch(/^Bạn đã lấy hàng/);
      const parcel = { number: 1, pieces: [], collect: 0, photo: null };
      const parcels = [{ ...parcel, handedOverAt: "", deliveredAt: null }];
      expect(explanationOf({ ...order, parcels, status: "confirmed" })).toContain("đến lấy");
    }
  });

  it("is brought by the producer herself, where so", () => {
    const text = explanationOf({ ...NONE, ...by("own_rider"), status: "handed_over" });
    expect(text).toContain("tự mang hàng tới");
  });

  it("ends without blame and without a courier when she did not come", () => {
    for (const refusal of ["refused_at_door", "not_reached", "wrong_address", "lost"] as const) {
      const end = { status: "cancelled", cancelReason: "refused", refusal } as const;
      const text = explanationOf({ ...NONE, ...by("pick_up"), ...end });
      expect(text).toMatch(/đơn đã khép lại\. Bạn không phải trả gì\. Nếu có nhầm lẫn/);
      expect(text).not.toMatch(/từ chối|không nhận|gửi đi|người giao/);
    }
  });
});
