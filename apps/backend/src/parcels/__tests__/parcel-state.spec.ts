import type { FulfilmentRow, ParcelsRow } from "../parcel-rows";
import { isUnfinished, parcelState } from "../parcel-state";

const DAY = "2026-11-23T03:00:00.000Z";

function item(id: string, quantity: number, [fulfilled, shipped, delivered] = [0, 0, 0]) {
  return {
    id,
    variant_id: `variant_${id}`,
    detail: {
      quantity: { valueOf: () => String(quantity) },
      fulfilled_quantity: fulfilled ?? 0,
      shipped_quantity: shipped ?? 0,
      delivered_quantity: delivered ?? 0,
    },
  };
}

function fulfilment(id: string, change: Partial<FulfilmentRow>): FulfilmentRow {
  return {
    id,
    created_at: DAY,
    canceled_at: null,
    shipped_at: null,
    delivered_at: null,
    metadata: null,
    items: [],
    ...change,
  };
}

function order(overrides: Partial<ParcelsRow> = {}): ParcelsRow {
  return {
    items: [item("a", 2), item("b", 3)],
    fulfillments: [],
    payment_collections: [{ payments: [{ id: "pay_1", captured_at: null, canceled_at: null }] }],
    ...overrides,
  };
}

describe("the state of an order's parcels", () => {
  it("of a new order: nothing is packed, all is reserved and to be paid", () => {
    expect(parcelState(order())).toEqual({
      parcels: [],
      open: null,
      rest: [
        { id: "a", quantity: 2 },
        { id: "b", quantity: 3 },
      ],
      reserved: [
        { line_item_id: "a", variant_id: "variant_a", quantity: 2 },
        { line_item_id: "b", variant_id: "variant_b", quantity: 3 },
      ],
      to_fulfil: [],
      to_ship: [],
      to_deliver: [],
      to_capture: "pay_1",
      unfinished_captures: [],
    });
  });

  it("knows the parcels in the order in which they were packed, and what each killed run left uncounted", () => {
    const state = parcelState(
      order({
        items: [item("a", 2, [2, 2, 0]), item("b", 3, [1, 0, 0])],
        fulfillments: [
          fulfilment("second", {
            created_at: "2026-11-24T03:00:00.000Z",
            items: [{ line_item_id: "b", quantity: { valueOf: () => "2" } }],
            metadata: { order_id: "order_1", goods_vnd: { b: 40_000 } },
          }),
          fulfilment("first", {
            shipped_at: new Date(DAY),
            delivered_at: DAY,
            items: [{ line_item_id: "a", quantity: 2 }],
          }),
        ],
      }),
    );
    expect(state.parcels.map(({ fulfillment_id }) => fulfillment_id)).toEqual(["first", "second"]);
    expect(state.parcels.map(({ goods_vnd }) => goods_vnd)).toEqual([{}, { b: 40_000 }]);
    expect(state).toMatchObject({
      open: "second",
      rest: [{ id: "b", quantity: 1 }],
      reserved: [{ quantity: 0 }, { quantity: 1 }],
      to_fulfil: [{ id: "b", quantity: 1 }],
      to_ship: [{ id: "b", quantity: 2 }],
      to_deliver: [{ id: "a", quantity: 2 }],
    });
    expect(isUnfinished(state)).toBe(true);
  });

  it("has cash to take again when taking it did not come to its end, and to count when it was", () => {
    const payment = {
      id: "pay_1",
      captured_at: null,
      canceled_at: null,
      captures: [{ id: "cap" }],
    };
    const paid = (captured_at: string | null, transactions: ParcelsRow["transactions"]) =>
      parcelState(
        order({ payment_collections: [{ payments: [{ ...payment, captured_at }] }], transactions }),
      );
    expect(paid(null, [])).toMatchObject({ to_capture: "pay_1", unfinished_captures: ["cap"] });
    expect(paid(DAY, null)).toMatchObject({ to_capture: "pay_1", unfinished_captures: [] });
    expect(paid(DAY, [{ reference_id: "cap" }])).toMatchObject({
      to_capture: null,
      unfinished_captures: [],
    });
  });

  it("ignores cancelled fulfilments and payments", () => {
    const items = [{ line_item_id: "a", quantity: 2 }];
    const state = parcelState(
      order({
        fulfillments: [
          fulfilment("ful_1", { canceled_at: DAY, shipped_at: DAY, items }),
          fulfilment("ful_2", { shipped_at: DAY, items: null }),
        ],
        payment_collections: [
          { payments: [{ id: "pay_1", captured_at: null, canceled_at: DAY }] },
          { payments: null },
          { payments: [{ id: "pay_2", captured_at: DAY, canceled_at: null }] },
        ],
      }),
    );
    expect(state).toMatchObject({ parcels: [{ fulfillment_id: "ful_2" }], to_capture: null });
    expect(state.rest).toContainEqual({ id: "a", quantity: 2 });
  });

  it("has nothing left to do once everything is delivered", () => {
    const state = parcelState(
      order({
        items: [item("a", 2, [2, 2, 2])],
        fulfillments: [
          fulfilment("ful_1", {
            shipped_at: DAY,
            delivered_at: DAY,
            items: [{ line_item_id: "a", quantity: 2 }],
          }),
        ],
        payment_collections: null,
      }),
    );
    expect(state).toMatchObject({ rest: [], to_deliver: [], to_capture: null });
    expect(isUnfinished(state)).toBe(false);
  });
});
