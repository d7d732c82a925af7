import { decodeVietQr } from "@cho-lang/payment-codecs/decode-vietqr";
import type { OrderRow, SellerOrderRow } from "../order-rows";
import { toOrderView } from "../to-order-view";

const NOW = new Date("2026-11-23T05:30:00Z");
const IN_CASH = { transfer: null, gateway: null };

const sellerOrder: SellerOrderRow = {
  order_id: "order_1",
  code: "CL7K2M9Q",
  phone: "0912345678",
  status: "confirmed",
  placed_at: new Date("2026-11-23T03:00:00Z"),
  confirmed_at: "2026-11-23T04:00:00.000Z",
  handed_over_at: null,
  received_at: null,
  delivered_at: null,
  cancelled_at: null,
  confirm_by: "2026-11-23T10:00:00.000Z",
  cancel_reason: null,
  terms_version: "2026-11-28",
  seller: {
    handle: "htx-dong-rui",
    name: "HTX Đồng Rui",
    sends_from: null,
    pause_reason: null,
    demonstration: false,
  },
  cuts: [],
  returns: [],
  refusals: [],
};

const order: OrderRow = {
  id: "order_1",
  metadata: { note: "Gọi trước khi giao" },
  item_total: 310000,
  shipping_total: 25000,
  total: 335000,
  items: [
    {
      id: "ordli_1",
      product_id: "prod_1",
      product_handle: "trung-vit-bien-dong-rui",
      product_title: "Trứng vịt biển Đồng Rui",
      title: "Trứng vịt biển Đồng Rui",
      variant_title: "Hộp 10 quả",
      quantity: 2,
      unit_price: { valueOf: () => 155000 },
      total: { valueOf: () => "310000" },
    },
  ],
  shipping_address: {
    first_name: "Nguyễn Thị Hoà",
    address_1: "Số 8, ngõ 3",
    city: "Phường Hồng Gai",
    province: "Quảng Ninh",
    metadata: { commune_code: "06655", province_code: "22" },
  },
};

describe("the view of an order", () => {
  it("joins both sides into the public form", () => {
    const view = toOrderView(
      sellerOrder,
      order,
      new Map([["prod_1", "trung-vit-1"]]),
      new Map(),
      IN_CASH,
      NOW,
    );
    expect(view).toEqual({
      id: "order_1",
      code: "CL7K2M9Q",
      status: "confirmed",
      placed_at: "2026-11-23T03:00:00.000Z",
      confirmed_at: "2026-11-23T04:00:00.000Z",
      handed_over_at: null,
      received_at: null,
      delivered_at: null,
      cancelled_at: null,
      confirm_by: null,
      cancel_reason: null,
      refusal_reason: null,
      seller: { handle: "htx-dong-rui", name: "HTX Đồng Rui", sends_from: null },
      buyer: { name: "Nguyễn Thị Hoà", phone: "0912345678" },
      address: {
        street: "Số 8, ngõ 3",
        commune_code: "06655",
        commune: "Phường Hồng Gai",
        province: "Quảng Ninh",
      },
      note: "Gọi trước khi giao",
      terms_version: "2026-11-28",
      delivery: null,
      invoice: null,
      lines: [
        {
          id: "ordli_1",
          product_handle: "trung-vit-bien-dong-rui",
          title: "Trứng vịt biển Đồng Rui",
          label: "Hộp 10 quả",
          image: { name: "trung-vit-1", alt: "Trứng vịt biển Đồng Rui" },
          quantity: 2,
          unit_price_vnd: 155000,
          total_vnd: 310000,
          alcohol: false,
        },
      ],
      cuts: [],
      returns: [],
      owed_in_cash_vnd: 0,
      parcels: [],
      goods_total_vnd: 310000,
      delivery_fee_vnd: 25000,
      total_vnd: 335000,
      payment: "cash_on_delivery",
      transfer: null,
      gateway: null,
    });
  });

  describe("that is paid by transfer", () => {
    const transfer = {
      order_id: "order_1",
      memo: "CL7K2M9QAB",
      bank_bin: "970405",
      bank_account: "8000123456789",
      bank_holder: "HTX DONG RUI",
      received_vnd: 0,
      returned_vnd: 0,
      pay_by: "2026-11-24T03:00:00.000Z",
      paid_at: null,
    };
    const told = (row: typeof transfer, now = NOW, side = sellerOrder) =>
      toOrderView(side, order, new Map(), new Map(), { transfer: row, gateway: null }, now);

    it("carries a code for what is missing to the account that it names", () => {
      const { payment, transfer: view } = told({ ...transfer, received_vnd: 100_000 });
      expect(payment).toBe("bank_transfer");
      expect(view).toMatchObject({ bank_name: "Agribank", missing_vnd: 235_000, owed_vnd: 0 });
      expect(decodeVietQr(view?.vietqr ?? "")).toEqual({
        to: "account",
        bin: "970405",
        account: "8000123456789",
        amountVnd: 235_000,
        memo: "CL7K2M9QAB",
      });
    });

    it("carries none once it is paid, too late or cancelled", () => {
      expect(told({ ...transfer, received_vnd: 335_000 }).transfer?.vietqr).toBeNull();
      expect(told(transfer, new Date(transfer.pay_by)).transfer?.vietqr).toBeNull();
      const cancelled = { ...sellerOrder, status: "cancelled" as const };
      const late = told({ ...transfer, received_vnd: 335_000 }, NOW, cancelled);
      expect(late.transfer).toMatchObject({ vietqr: null, missing_vnd: 0, owed_vnd: 335_000 });
    });
  });

  it("is paid by card with its own money alone, and nothing is collected for it", () => {
    const gateway = {
      provider: "stripe",
      captured_vnd: 335_000,
      refunded_vnd: 0,
      pay_by: "x",
      test: true,
    };
    const { payment, parcels, ...view } = toOrderView(
      sellerOrder,
      order,
      new Map(),
      new Map(),
      { transfer: null, gateway },
      NOW,
    );
    expect([payment, view.gateway]).toEqual(["stripe", gateway]);
    expect(parcels.every(({ collect_vnd }) => collect_vnd === 0)).toBe(true);
  });

  it("tells until when it must be confirmed while that is still to be done", () => {
    const waiting = { ...sellerOrder, status: "placed" as const };
    expect(toOrderView(waiting, order, new Map(), new Map(), IN_CASH, NOW).confirm_by).toBe(
      "2026-11-23T10:00:00.000Z",
    );
  });

  it("tells from which day its seller sends again, until that day and while it has not left", () => {
    const seller = { ...sellerOrder.seller, sends_from: "2026-11-26", pause_reason: "Biển động" };
    const told = (status: SellerOrderRow["status"], at: string) =>
      toOrderView(
        { ...sellerOrder, status, seller },
        order,
        new Map(),
        new Map(),
        IN_CASH,
        new Date(at),
      ).seller.sends_from;
    const [eve, day] = ["2026-11-25T23:59:59+07:00", "2026-11-26T00:00:00+07:00"];
    expect([told("placed", eve), told("confirmed", eve)]).toEqual(["2026-11-26", "2026-11-26"]);
    expect([told("placed", day), told("confirmed", day)]).toEqual([null, null]);
    const gone = ["handed_over", "delivered", "cancelled"] as const;
    expect(gone.map((status) => told(status, eve))).toEqual([null, null, null]);
  });

  it("tells what was taken off, the first one first", () => {
    const cut = {
      title: "Mật ong",
      label: "Chai 500 ml",
      quantity: 1,
      taken_off_vnd: { valueOf: () => "180000" },
      reason: "out_of_stock" as const,
    };
    const cuts = [
      { ...cut, id: "selcut_2", created_at: new Date("2026-11-23T05:00:00Z") },
      { ...cut, id: "selcut_1", quantity: 2, created_at: new Date("2026-11-23T04:30:00Z") },
    ];
    const view = toOrderView({ ...sellerOrder, cuts }, order, new Map(), new Map(), IN_CASH, NOW);
    expect(view.cuts.map(({ quantity }) => quantity)).toEqual([2, 1]);
    expect(view.cuts[1]).toEqual({ ...cut, taken_off_vnd: 180000, at: "2026-11-23T05:00:00.000Z" });
  });

  it("shows the lines alike, in whatever order the database returns them", () => {
    const items = [
      ["Trứng vịt biển", "Hộp 10 quả"],
      ["Mật ong", "Chai 500 ml"],
      ["Mật ong", "Chai 250 ml"],
    ].map(([title, label]) => ({
      ...order.items[0]!,
      product_title: title!,
      variant_title: label!,
    }));
    const labels = (rows: OrderRow["items"]) =>
      toOrderView(
        sellerOrder,
        { ...order, items: rows },
        new Map(),
        new Map(),
        IN_CASH,
        NOW,
      ).lines.map(({ label }) => label);
    expect(labels(items)).toEqual(["Chai 250 ml", "Chai 500 ml", "Hộp 10 quả"]);
    expect(labels(items.toReversed())).toEqual(labels(items));
  });

  it("tells to whom the invoice of an organisation's order is made out", () => {
    const billing_address = {
      company: "Công ty Hoa Ban",
      address_1: "Số 1 Lê Thánh Tông",
      metadata: { tax_code: "0100686209" },
    };
    const of = (billing: OrderRow["billing_address"]) =>
      toOrderView(
        sellerOrder,
        { ...order, billing_address: billing },
        new Map(),
        new Map(),
        IN_CASH,
        NOW,
      ).invoice;
    expect(of(billing_address)).toEqual({
      tax_code: "0100686209",
      name: "Công ty Hoa Ban",
      address: "Số 1 Lê Thánh Tông",
    });
    expect(of({ ...billing_address, metadata: null })).toBeNull();
    expect(of(null)).toBeNull();
  });

  it("leaves gaps empty when the product, picture or address is gone", () => {
    const bare: OrderRow = {
      ...order,
      metadata: { note: 7 },
      shipping_address: null,
      items: order.items.map((item) => ({
        ...item,
        product_id: null,
        product_handle: null,
        product_title: null,
        variant_title: null,
      })),
    };
    const view = toOrderView(sellerOrder, bare, new Map(), new Map(), IN_CASH, NOW);
    expect(view.note).toBe("");
    expect(view.buyer).toEqual({ name: "", phone: "0912345678" });
    expect(view.address).toEqual({ street: "", commune_code: "", commune: "", province: "" });
    expect(view.lines[0]).toMatchObject({
      product_handle: "",
      title: "Trứng vịt biển Đồng Rui",
      label: "",
      image: null,
    });
  });
});
