import { payBackSum } from "../pay-back-sum";

type Order = Parameters<typeof payBackSum>[1];

const line = {
  product_handle: "",
  title: "",
  label: "",
  image: null,
  unit_price_vnd: 0,
  alcohol: false,
};
const EGGS = { ...line, id: "eggs", quantity: 3, total_vnd: 100_000 };
const TEA = { ...line, id: "tea", quantity: 1, total_vnd: 50_000 };

const DELIVERED: Order = {
  status: "delivered",
  lines: [EGGS, TEA],
  returns: [],
  parcels: [],
  payment: "cash_on_delivery",
  total_vnd: 175_000,
  delivery_fee_vnd: 25_000,
};

function back(
  line_id: string,
  quantity: number,
  change: { at?: string; delivery_vnd?: number } = {},
) {
  const one = { title: "", label: "", amount_vnd: 0, delivery_vnd: 0, reason: "spoiled" as const };
  return { ...one, line_id, quantity, at: "2026-11-20T00:00:00.000Z", ...change };
}

function sum(
  complaint: {
    line_id?: string;
    quantity?: number;
    kind?: "spoiled" | "not_arrived";
    part_vnd?: number;
  },
  order: Partial<Order> = {},
) {
  const opened_at = new Date("2026-11-25T00:00:00.000Z");
  const kind = "spoiled" as const;
  const asked = { id: "c", line_id: "eggs", quantity: 1, kind, opened_at, part_vnd: null };
  return payBackSum({ ...asked, ...complaint }, { ...DELIVERED, ...order });
}

const NOTHING = { amount_vnd: 0, delivery_vnd: 0 };

it("is the part of the line that was paid for the pieces", () => {
  expect(sum({})).toEqual({ amount_vnd: 33_333, delivery_vnd: 0 });
  expect(sum({ quantity: 3 })).toEqual({ amount_vnd: 100_000, delivery_vnd: 0 });
  // The parts of a line sum to the line.
  expect(sum({ quantity: 2 }, { returns: [back("eggs", 1)] }).amount_vnd).toBe(66_667);
});

it("has the delivery fee where nothing is left of the order, and not twice", () => {
  const returns = [back("tea", 1)];
  expect(sum({ quantity: 3 }, { returns })).toEqual({ amount_vnd: 125_000, delivery_vnd: 25_000 });
  const paid = [back("tea", 1, { delivery_vnd: 25_000 })];
  expect(sum({ quantity: 3 }, { returns: paid })).toEqual({ amount_vnd: 100_000, delivery_vnd: 0 });
});

it("is without the pieces that were paid back since it was opened", () => {
  const since = { at: "2026-11-26T00:00:00.000Z" };
  expect(sum({ quantity: 2 }, { returns: [back("eggs", 1, since)] }).amount_vnd).toBe(33_334);
  expect(sum({ quantity: 1 }, { returns: [back("eggs", 1, since)] })).toEqual(NOTHING);
});

it("is without the part of their price that was paid, and never more than the line", () => {
  const part = { ...back("eggs", 0), amount_vnd: 20_000 };
  const other = { ...back("eggs", 1), amount_vnd: 33_333 };
  expect(sum({ part_vnd: 20_000 }, { returns: [part] }).amount_vnd).toBe(13_333);
  expect(sum({ quantity: 2, part_vnd: 20_000 }, { returns: [other, part] }).amount_vnd).toBe(
    46_667,
  );
  // The part was another complaint's: with the last pieces no more than the line goes back.
  expect(sum({ quantity: 3 }, { returns: [part] }).amount_vnd).toBe(80_000);
  const tea = { returns: [back("tea", 1), part] };
  expect(sum({ quantity: 3, part_vnd: 20_000 }, tea)).toEqual({
    amount_vnd: 105_000,
    delivery_vnd: 25_000,
  });
});

describe("of an order that never came", () => {
  const whole = { line_id: "order", kind: "not_arrived" as const };
  const parcel = { number: 1, pieces: [], collect_vnd: 0, handed_over_at: "", photo: null };
  const onItsWay = { ...parcel, delivered_at: null };

  it("is all that was paid before, and nothing of what nobody paid", () => {
    const order = { status: "handed_over" } as const;
    expect(sum(whole, { ...order, parcels: [onItsWay] })).toEqual(NOTHING);
    expect(sum(whole, { ...order, parcels: [onItsWay], payment: "bank_transfer" })).toEqual({
      amount_vnd: 175_000,
      delivery_vnd: 25_000,
    });
    expect(sum(whole, { status: "cancelled" })).toEqual(NOTHING);
  });

  it("is all that is left of it, with the fee, where it was marked as delivered", () => {
    expect(sum(whole)).toEqual({ amount_vnd: 175_000, delivery_vnd: 25_000 });
    expect(sum(whole, { returns: [back("eggs", 1)] })).toEqual({
      amount_vnd: 141_667,
      delivery_vnd: 25_000,
    });
    const all = [back("eggs", 3), back("tea", 1, { delivery_vnd: 25_000 })];
    expect(sum(whole, { returns: all })).toEqual(NOTHING);
  });
});
