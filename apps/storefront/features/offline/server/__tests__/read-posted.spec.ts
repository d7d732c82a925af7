import { NOTHING_TYPED } from "@/features/checkout/checkout-values";
import { readJoin, readOrder } from "../read-posted";

const addition = {
  kind: "add",
  variantId: "v1",
  quantity: 2,
  seenUnitPrice: 45_000,
  requestId: "r-1",
};
const order = {
  basketId: "basket_1",
  lines: [{ variantId: "v1", quantity: 2, unitPrice: 45_000 }],
  values: {
    ...NOTHING_TYPED,
    name: "Hường",
    phone: "0912345678",
    address: "Thôn 4",
    taxCode: "0100686209",
    unit: "Công ty Hoa Ban",
    unitAddress: "Số 1",
  },
  communeChoice: null,
  delivery: [{ seller: "htx-a", method: "pick_up", shown: "0a1b2c3d4e5f6789" }],
  agreed: { total: 115_000, exact: true },
};

describe("readJoin", () => {
  it("reads changes, and drops what it does not know", () => {
    expect(readJoin({ basketId: null, changes: [{ ...addition, admin: true }] })).toEqual({
      basketId: null,
      changes: [addition],
    });
    expect(readJoin({ basketId: "basket_1", changes: [] })).toEqual({
      basketId: "basket_1",
      changes: [],
    });
  });

  it.each([
    [null],
    ["text"],
    [{ changes: {} }],
    [{ changes: [null] }],
    [{ changes: [{ ...addition, quantity: "2" }] }],
    [{ changes: [{ ...addition, requestId: "" }] }],
    [{ changes: [{ ...addition, kind: "double" }] }],
    [{ changes: Array.from({ length: 201 }, () => addition) }],
  ])("refuses %j", (body) => {
    expect(readJoin(body)).toBeNull();
  });
});

describe("readOrder", () => {
  it("reads an order as it was sent", () => {
    expect(readOrder(order)).toEqual(order);
  });

  it("knows no way of delivery that there is not, and none of an order kept before there were any", () => {
    const posted = [...order.delivery, { seller: "htx-b", method: "drone" }, null];
    expect(readOrder({ ...order, delivery: posted })?.delivery).toEqual(order.delivery);
    expect(readOrder({ ...order, delivery: undefined })?.delivery).toEqual([]);
  });

  it("takes an agreement that says nothing for none, and any doubt for an exact one", () => {
    expect(readOrder({ ...order, agreed: { total: "115000" } })?.agreed).toBeNull();
    expect(readOrder({ ...order, agreed: { total: 5 } })?.agreed).toEqual({
      total: 5,
      exact: true,
    });
  });

  it("reads one that was kept before invoices were asked for", () => {
    const { name, phone, address, note } = order.values;
    expect(readOrder({ ...order, values: { name, phone, address, note } })?.values).toEqual({
      ...NOTHING_TYPED,
      name,
      phone,
      address,
      note,
    });
  });

  it("cuts what is far too long", () => {
    const long = { ...order, values: { ...order.values, note: "x".repeat(9_000) } };
    expect(readOrder(long)?.values.note).toHaveLength(2_000);
  });

  it.each([
    [null],
    [[]],
    [{ ...order, basketId: 7 }],
    [{ ...order, values: null }],
    [{ ...order, lines: null }],
    [{ ...order, lines: "all" }],
    [{ ...order, lines: [7] }],
  ])("refuses %j", (body) => {
    expect(readOrder(body)).toBeNull();
  });
});
