import fc from "fast-check";
import {
  ALWAYS_KEPT_PIECES,
  MOST_OPEN_ORDERS,
  MOST_UNPAID_BASKETS,
  piecesWithoutProof,
  unprovenRefusal,
  type UnprovenStanding,
} from "../unproven-orders";

const NOTHING: UnprovenStanding = {
  delivered_before: false,
  total_vnd: 100_000,
  waits_for_money: true,
  open_orders: { own: 0, unproven: 0 },
  unpaid_baskets: { phone: 0, visitor: 0 },
  packs: [],
};

const pack = (wanted: number, free: number, phone = 0, visitor = phone) => ({
  variant_id: "eggs",
  wanted,
  free,
  kept: { phone, visitor },
});

it.each([
  ["a family's ten of fifty", pack(10, 50), 10],
  ["a fifth of many", pack(1, 500), 100],
  ["all of a few", pack(1, 7), 7],
  ["the rest of a phone's share", pack(1, 46, 4), 6],
  ["nothing once the share is kept", pack(1, 40, 10), 0],
  ["half of the goods for a visitor's many phones", pack(1, 30, 0, 20), 5],
])("lets an unproven phone keep %s", (_what, given, pieces) => {
  expect(piecesWithoutProof(given)).toBe(pieces);
});

it("names each pack of which too much is wanted, and how much could be taken", () => {
  const packs = [pack(50, 50), { ...pack(3, 50), variant_id: "honey" }];
  expect(unprovenRefusal({ ...NOTHING, packs })).toEqual({
    kind: "many_pieces",
    lines: [{ variant_id: "eggs", available: 10 }],
  });
  const known = { ...NOTHING, packs, delivered_before: true };
  expect(unprovenRefusal(known)).toBeNull();
  expect(unprovenRefusal({ ...known, total_vnd: 2_000_000 })?.kind).toBe("many_pieces");
  expect(unprovenRefusal({ ...NOTHING, packs, waits_for_money: false })).toBeNull();
});

it("refuses one basket more than may wait unpaid, for a phone and for a visitor", () => {
  for (const who of ["phone", "visitor"] as const) {
    const at = (count: number, waits_for_money = true) =>
      unprovenRefusal({
        ...NOTHING,
        waits_for_money,
        delivered_before: true,
        unpaid_baskets: { phone: 0, visitor: 0, [who]: count },
      });
    const most = MOST_UNPAID_BASKETS[who];
    expect(at(most - 1)).toBeNull();
    expect(at(most)).toEqual({ kind: "unpaid_baskets", unpaid_baskets: most });
    expect(at(most, false)).toBeNull();
  }
});

it("says of open orders whether a proof would help", () => {
  const of = (own: number, unproven: number) =>
    unprovenRefusal({ ...NOTHING, open_orders: { own, unproven } });
  expect(of(4, MOST_OPEN_ORDERS - 5)).toBeNull();
  expect(of(0, MOST_OPEN_ORDERS)).toMatchObject({ kind: "open_orders", proof_helps: true });
  expect(of(MOST_OPEN_ORDERS, 0)).toMatchObject({ kind: "open_orders", proof_helps: false });
});

it("lets one phone keep no more by many baskets than by one, whatever the stock", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1_000 }),
      fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 40 }),
      (stock, wishes) => {
        let kept = 0;
        for (const wanted of wishes) {
          const now = pack(wanted, stock - kept, kept);
          const refused = unprovenRefusal({ ...NOTHING, packs: [now] });
          expect(refused === null).toBe(wanted <= piecesWithoutProof(now));
          if (refused === null) kept += wanted;
        }
        expect(kept).toBeLessThanOrEqual(
          Math.min(stock, Math.max(ALWAYS_KEPT_PIECES, Math.floor(stock / 5))),
        );
      },
    ),
  );
});
