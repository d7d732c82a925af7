import { toParcel, type ParcelRow } from "../parcel";

const DAY = "2026-11-23T03:00:00.000Z";

function order(overrides: Partial<ParcelRow> = {}): ParcelRow {
  return {
    items: [
      {
        id: "a",
        detail: { quantity: 2, fulfilled_quantity: 0, shipped_quantity: 0, delivered_quantity: 0 },
      },
      {
        id: "b",
        detail: {
          quantity: { valueOf: () => "3" },
          fulfilled_quantity: 2,
          shipped_quantity: 0,
          delivered_quantity: 1,
        },
      },
    ],
    fulfillments: [],
    payment_collections: [{ payments: [{ id: "pay_1", captured_at: null, canceled_at: null }] }],
    ...overrides,
  };
}

describe("the parcel of an order", () => {
  it("of a new order is neither packed nor paid", () => {
    expect(toParcel(order())).toEqual({
      fulfillment_id: null,
      shipped_at: null,
      delivered_at: null,
      line_item_ids: ["a", "b"],
      to_fulfil: [
        { id: "a", quantity: 2 },
        { id: "b", quantity: 1 },
      ],
      to_ship: [
        { id: "a", quantity: 2 },
        { id: "b", quantity: 3 },
      ],
      to_deliver: [
        { id: "a", quantity: 2 },
        { id: "b", quantity: 2 },
      ],
      to_capture: "pay_1",
      unfinished_captures: [],
    });
  });

  it("has cash to take again when taking it did not come to its end, and to count when it was", () => {
    const payment = {
      id: "pay_1",
      captured_at: null,
      canceled_at: null,
      captures: [{ id: "cap" }],
    };
    const paid = (captured_at: string | null, transactions: ParcelRow["transactions"]) =>
      toParcel(
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
    const parcel = toParcel(
      order({
        fulfillments: [
          { id: "ful_1", canceled_at: DAY, shipped_at: DAY, delivered_at: DAY },
          { id: "ful_2", canceled_at: null, shipped_at: new Date(DAY), delivered_at: null },
        ],
        payment_collections: [
          { payments: [{ id: "pay_1", captured_at: null, canceled_at: DAY }] },
          { payments: null },
          { payments: [{ id: "pay_2", captured_at: DAY, canceled_at: null }] },
        ],
      }),
    );
    expect(parcel).toMatchObject({
      fulfillment_id: "ful_2",
      shipped_at: DAY,
      delivered_at: null,
      to_capture: null,
    });
  });

  it("has nothing left to do once everything is delivered", () => {
    const done = {
      quantity: 2,
      fulfilled_quantity: 2,
      shipped_quantity: 2,
      delivered_quantity: 2,
    };
    const parcel = toParcel(
      order({
        items: [{ id: "a", detail: done }],
        fulfillments: null,
        payment_collections: null,
      }),
    );
    expect(parcel).toMatchObject({ to_fulfil: [], to_ship: [], to_deliver: [], to_capture: null });
  });
});
