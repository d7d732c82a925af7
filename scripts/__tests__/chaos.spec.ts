import { check, type Seen } from "../chaos/check";
import { FAULTS, planOf, STEPS, stepsOf, STRIKING, WAYS } from "../chaos/plan";
import type { CheckoutState } from "../chaos/state";

/** A basket of two sellers, paid by wallet, one order cancelled and paid back; and one by transfer. */
function wholeState(): CheckoutState {
  const order = { basket_id: "b1", way: "momo", status: "placed", cancelled: false };
  return {
    baskets: [
      { id: "b1", status: "placed" },
      { id: "b2", status: "placed" },
      { id: "b3", status: "open" },
    ],
    orders: [
      { ...order, id: "o1", seller: "x", total_vnd: 100, pieces: 2, unsent: 2, reserved: 2 },
      {
        ...order,
        id: "o2",
        seller: "y",
        status: "cancelled",
        cancelled: true,
        total_vnd: 50,
        pieces: 1,
        unsent: 1,
        reserved: 0,
      },
      {
        ...order,
        id: "o3",
        basket_id: "b2",
        seller: "x",
        way: "bank_transfer",
        total_vnd: 70,
        pieces: 1,
        unsent: 0,
        reserved: 0,
      },
    ],
    stock: [{ item: "i1", stocked: 4, reserved: 2, reservations: 2, sent: 1 }],
    payments: [
      {
        id: "p1",
        reference: "CP1",
        basket_id: "b1",
        status: "paid",
        amount_vnd: 150,
        agreed: 150,
        captured: 150,
        refunded: 50,
        asked: 0,
        taken: 150,
        given_back: 50,
      },
    ],
    held: [
      { order_id: "o1", held: 100 },
      { order_id: "o2", held: 0 },
    ],
    transfers: [{ order_id: "o3", agreed: 70, received: 70, entered: 70 }],
  };
}

const SEEN: Seen = {
  shopped: [
    {
      basket: "b1",
      sellers: 2,
      acknowledged: [
        [
          { id: "o1", seller: "x", total_vnd: 100, lines: [{ id: "l1", quantity: 2 }] },
          { id: "o2", seller: "y", total_vnd: 50, lines: [{ id: "l2", quantity: 1 }] },
        ],
      ],
      refused: null,
    },
    { basket: "b2", sellers: 1, acknowledged: [], refused: null },
    { basket: "b3", sellers: 1, acknowledged: [], refused: "out_of_stock" },
    { basket: null, sellers: 0, acknowledged: [], refused: null },
  ],
  stockBefore: [{ item: "i1", stocked: 5, reserved: 0, reservations: 0, sent: 0 }],
};

/** What is found when one thing of the whole state is broken. */
function foundAfter(breaking: (state: CheckoutState) => void): string[] {
  const state = wholeState();
  breaking(state);
  return check(state, SEEN).map(({ what }) => what);
}

/** The nth of a list that the state above has. */
function nth<Item>(items: Item[], at: number): Item {
  const item = items[at];
  if (item === undefined) throw new Error("There is none");
  return item;
}

describe("what chaos must not leave", () => {
  it("is nothing of a state in which everything is as it must be", () => {
    expect(foundAfter(() => undefined)).toEqual([]);
  });

  it.each<[string, RegExp, (state: CheckoutState) => void]>([
    ["an acknowledged order that is lost", /^acknowledged o1/, ({ orders }) => orders.shift()],
    [
      "an acknowledged order that is there twice",
      /^acknowledged o1/,
      ({ orders }) => orders.push({ ...nth(orders, 0) }),
    ],
    [
      "an order of another amount than was told",
      /^acknowledged o1/,
      ({ orders }) => (nth(orders, 0).total_vnd = 99),
    ],
    [
      "an order of fewer pieces than was told",
      /^acknowledged o1/,
      ({ orders }) => (nth(orders, 0).pieces = 1),
    ],
    [
      "an order of another seller than was told",
      /^acknowledged o1/,
      ({ orders }) => (nth(orders, 0).seller = "z"),
    ],
    [
      "a basket that was ordered twice",
      /^basket is placed/,
      ({ orders }) => orders.push({ ...nth(orders, 0), id: "o9" }),
    ],
    ["half a basket", /^basket is placed/, ({ orders }) => orders.splice(1, 1)],
    [
      "orders of a basket that is still open",
      /^basket is open/,
      ({ baskets }) => (nth(baskets, 1).status = "open"),
    ],
    [
      "a basket that nobody finished",
      /^basket is placing/,
      ({ baskets }) => (nth(baskets, 0).status = "placing"),
    ],
    [
      "a basket that is closed without orders",
      /^basket is placed/,
      ({ baskets }) => (nth(baskets, 2).status = "placed"),
    ],
    [
      "an order that no seller has",
      /^basket is placed/,
      ({ orders }) => Object.assign(nth(orders, 2), { seller: null, status: null }),
    ],
    [
      "an order that is cancelled on one side only",
      /^basket is placed/,
      ({ orders }) => (nth(orders, 1).status = "placed"),
    ],
    [
      "goods that are not kept for an order",
      /^0 pieces are reserved for o1/,
      ({ orders }) => (nth(orders, 0).reserved = 0),
    ],
    [
      "goods that are kept for a cancelled order",
      /^1 pieces are reserved for o2/,
      ({ orders }) => (nth(orders, 1).reserved = 1),
    ],
    [
      "more pieces sold than there are",
      /^stock is/,
      ({ stock }) => Object.assign(nth(stock, 0), { reserved: 5, reservations: 5 }),
    ],
    ["a piece that got lost", /^stock is/, ({ stock }) => (nth(stock, 0).stocked = 3)],
    [
      "pieces that are reserved for nothing",
      /^stock is/,
      ({ stock }) => (nth(stock, 0).reserved = 3),
    ],
    [
      "less reserved than nothing",
      /^stock is/,
      ({ stock }) => Object.assign(nth(stock, 0), { reserved: -1, reservations: -1 }),
    ],
    [
      "a payment that is not the sum of its parts",
      /^payment is/,
      ({ payments }) => (nth(payments, 0).agreed = 149),
    ],
    [
      "money that the stand-in took and the market does not have",
      /^payment is/,
      ({ payments }) => (nth(payments, 0).captured = 0),
    ],
    [
      "money that went back twice",
      /^payment is/,
      ({ payments }) => (nth(payments, 0).given_back = 100),
    ],
    ["a refund that was never sent", /^payment is/, ({ payments }) => (nth(payments, 0).asked = 1)],
    [
      "more given back than was taken",
      /^payment is/,
      ({ payments }) => Object.assign(nth(payments, 0), { refunded: 151, given_back: 151 }),
    ],
    [
      "money of which only the stand-in knows",
      /^payment is/,
      ({ payments }) => payments.push({ ...nth(payments, 0), id: null, basket_id: null }),
    ],
    [
      "money that is kept for a cancelled order",
      /^o2 by momo, cancelled, holds 50/,
      ({ held }) => (nth(held, 1).held = 50),
    ],
    [
      "an order that stands unpaid",
      /^o1 by momo holds/,
      ({ payments }) => (nth(payments, 0).status = "expired"),
    ],
    [
      "a payment that never ends",
      /^o1 by momo holds/,
      ({ payments }) => payments.push({ ...nth(payments, 0), status: "open" }),
    ],
    ["an order without its payment", /^o1 by momo holds/, ({ payments }) => payments.shift()],
    [
      "a transfer that was entered twice",
      /^transfer is/,
      ({ transfers }) => (nth(transfers, 0).entered = 140),
    ],
    [
      "a transfer of more than was agreed",
      /^transfer is/,
      ({ transfers }) => Object.assign(nth(transfers, 0), { received: 140, entered: 140 }),
    ],
    ["an order without its transfer", /^o3 has not/, ({ transfers }) => transfers.pop()],
  ])("is %s", (_, words, breaking) => {
    const found = foundAfter(breaking);
    expect(found.filter((what) => words.test(what)).length).toBeGreaterThan(0);
  });
});

describe("a seeded run", () => {
  const plans = Array.from({ length: 2_000 }, (_, run) => planOf(7, run));

  it("is the same every time, and another one with another seed", () => {
    expect(planOf(7, 1_234)).toEqual(plans[1_234]);
    expect(Array.from({ length: 20 }, (_, run) => planOf(8, run))).not.toEqual(plans.slice(0, 20));
  });

  it("is one of every way with every fault, and a kill at every step of every way", () => {
    const pairs = new Set(plans.map(({ way, fault }) => `${way} ${fault}`));
    const kinds = new Set(plans.map(({ way, fault, step }) => `${way} ${fault} ${step}`));
    for (const way of WAYS) {
      for (const fault of STRIKING) expect(pairs).toContain(`${way} ${fault}`);
      for (const step of stepsOf(way)) {
        expect(kinds).toContain(`${way} process killed ${step}`);
        expect(kinds).toContain(`${way} database killed ${step}`);
      }
    }
    expect(new Set(plans.map(({ fault }) => fault))).toEqual(new Set(FAULTS));
  });

  it("is one of every fault of a request at every step", () => {
    const pairs = new Set(plans.map(({ fault, step }) => `${fault} ${step}`));
    for (const fault of STRIKING) {
      for (const step of STEPS) expect(pairs).toContain(`${fault} ${step}`);
    }
  });
});
