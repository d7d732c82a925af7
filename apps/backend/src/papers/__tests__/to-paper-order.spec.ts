import type { OrderView, ParcelView } from "../../order-view/order-view";
import { printedParcels } from "../printed-parcels";
import { toPaperOrder } from "../to-paper-order";

const ORDER: OrderView = {
  id: "order_1",
  code: "CL7K2M9Q",
  status: "confirmed",
  placed_at: "2026-11-26T01:12:00.000Z",
  confirmed_at: "2026-11-26T02:00:00.000Z",
  handed_over_at: null,
  received_at: null,
  delivered_at: null,
  cancelled_at: null,
  confirm_by: null,
  cancel_reason: null,
  refusal_reason: null,
  terms_version: null,
  delivery: null,
  seller: { handle: "htx-dong-tien", name: "HTX Đồng Tiến", sends_from: null },
  buyer: { name: "Trần Văn Bình", phone: "+84912345678" },
  address: { street: "Số 8", commune_code: "06673", commune: "Phường Bãi Cháy", province: "" },
  note: "",
  invoice: null,
  lines: [
    {
      id: "ordli_1",
      product_handle: "trung-vit-bien",
      title: "Trứng vịt biển",
      label: "Hộp 10 quả",
      image: null,
      quantity: 2,
      unit_price_vnd: 55_000,
      total_vnd: 110_000,
      alcohol: false,
    },
  ],
  cuts: [],
  returns: [],
  owed_in_cash_vnd: 0,
  parcels: [],
  goods_total_vnd: 110_000,
  delivery_fee_vnd: 25_000,
  total_vnd: 135_000,
  payment: "cash_on_delivery",
  transfer: null,
  gateway: null,
};

const SELLER = { name: "HTX Đồng Tiến", commune_code: "06886", phone: null, demonstration: true };

const WHOLE = { name: null, lines: ORDER.lines, delivery_fee_vnd: ORDER.delivery_fee_vnd };

function print(storage: Map<string, string>) {
  return toPaperOrder(ORDER, WHOLE, SELLER, storage, "https://cho-lang.example");
}

describe("what is printed of an order", () => {
  const line = { ...ORDER.lines[0]!, quantity: 3, total_vnd: 155_000 };
  const first: ParcelView = {
    number: 1,
    pieces: [{ line_id: line.id, quantity: 1, total_vnd: 51_666 }],
    collect_vnd: 76_666,
    handed_over_at: "2026-11-26T03:00:00.000Z",
    delivered_at: null,
    photo: null,
  };
  const second = {
    ...first,
    number: 2,
    pieces: [{ line_id: line.id, quantity: 2, total_vnd: 103_334 }],
  };
  const sums = (parcels: ReturnType<typeof printedParcels>) =>
    parcels.map(({ name, lines, delivery_fee_vnd }) => [
      name,
      lines.map(({ quantity, total_vnd }) => [quantity, total_vnd]),
      delivery_fee_vnd,
    ]);

  it("is alcohol by itself, without a number before it is known which leaves first", () => {
    const wine = { ...line, id: "ordli_2", title: "Rượu sim", alcohol: true };
    const order = { ...ORDER, lines: [wine, line] };
    const named = (parcels: ReturnType<typeof printedParcels>) =>
      parcels.map(({ name, lines }) => [name, lines.map(({ id }) => id)]);
    expect(named(printedParcels(order, null))).toEqual([
      ["Kiện hàng khác", ["ordli_1"]],
      ["Kiện rượu", ["ordli_2"]],
    ]);
    const eggs = { ...first, pieces: [{ line_id: line.id, quantity: 3, total_vnd: 155_000 }] };
    expect(named(printedParcels({ ...order, parcels: [eggs] }, null))).toEqual([
      ["Kiện 2", ["ordli_2"]],
    ]);
    expect(printedParcels({ ...order, lines: [wine] }, null)).toMatchObject([{ name: null }]);
  });

  it("is all of it as long as it is in one piece", () => {
    expect(printedParcels(ORDER, null)).toEqual([WHOLE]);
    expect(printedParcels(ORDER, 1)).toEqual([WHOLE]);
    expect(() => printedParcels(ORDER, 2)).toThrow();
  });

  it("is what is still to leave, or the parcel that is asked for", () => {
    const order = { ...ORDER, lines: [line], parcels: [first] };
    expect(sums(printedParcels(order, null))).toEqual([["Kiện 2", [[2, 103_334]], 0]]);
    expect(sums(printedParcels(order, 1))).toEqual([["Kiện 1", [[1, 51_666]], 25_000]]);
  });

  it("is every parcel once all have left", () => {
    const order = { ...ORDER, lines: [line], parcels: [first, second] };
    expect(sums(printedParcels(order, null))).toEqual([
      ["Kiện 1/2", [[1, 51_666]], 25_000],
      ["Kiện 2/2", [[2, 103_334]], 0],
    ]);
  });
});

describe("toPaperOrder", () => {
  it("prints times of Việt Nam, whole addresses and the address for the QR code", () => {
    const storage = new Map([["trung-vit-bien", "fragile"]]);
    expect(print(storage)).toMatchObject({
      placed_at: "08:12 26/11",
      tracking_url: "https://cho-lang.example/don-hang/CL7K2M9Q",
      address: "Số 8, Phường Bãi Cháy",
      seller: { name: "HTX Đồng Tiến", place: "Xã Hải Lạng, Quảng Ninh", phone: null },
      lines: [{ quantity: 2, total_vnd: 110_000, storage: "fragile" }],
      total_vnd: 135_000,
      demonstration: true,
    });
  });

  const BROUGHT = {
    hand_over_on: "2026-11-30",
    arrives_from: "2026-12-01",
    arrives_to: "2026-12-01",
    place: null,
    parcels: [],
  };
  const printDelivery = (delivery: OrderView["delivery"]) =>
    toPaperOrder({ ...ORDER, delivery }, WHOLE, SELLER, new Map(), "https://cho-lang.example");

  it("says of what the buyer comes for where and when, not where she lives", () => {
    const place = { fair: null, address: "Thôn 4", hours: "7–17 giờ" };
    expect(printDelivery({ ...BROUGHT, method: "pick_up", place })).toMatchObject({
      address: "",
      delivery: { by: "buyer", place: "Thôn 4", when: "Có hàng từ 1/12, 7–17 giờ" },
    });
    const stall = { fair: "Hội chợ OCOP", address: "Gian 3", hours: null };
    const days = { arrives_from: "2026-12-10", arrives_to: "2026-12-14" };
    expect(
      printDelivery({ ...BROUGHT, ...days, method: "fair_stall", place: stall }),
    ).toMatchObject({
      address: "",
      delivery: { by: "buyer", place: "Hội chợ OCOP, Gian 3", when: "Ngày 10/12 – 14/12" },
    });
  });

  it.each([
    ["own_rider", { ...BROUGHT, method: "own_rider" }],
    ["carrier", { ...BROUGHT, method: "carrier" }],
    ["carrier", null],
  ] as const)("says who brings it: %s", (by, delivery) => {
    const told = delivery && { ...delivery, parcels: [] };
    expect(printDelivery(told)).toMatchObject({
      address: "Số 8, Phường Bãi Cháy",
      delivery: { by },
    });
  });

  it("takes what is not listed any more for dry goods", () => {
    const { lines } = print(new Map());
    expect(lines.map(({ storage }) => storage)).toEqual(["ambient"]);
  });
});
