import type { OrderView } from "../../order-view/order-view";
import { toPaperOrder } from "../to-paper-order";

const ORDER: OrderView = {
  id: "order_1",
  code: "CL7K2M9Q",
  status: "confirmed",
  placed_at: "2026-11-26T01:12:00.000Z",
  confirmed_at: "2026-11-26T02:00:00.000Z",
  handed_over_at: null,
  delivered_at: null,
  cancelled_at: null,
  confirm_by: null,
  cancel_reason: null,
  seller: { handle: "htx-dong-tien", name: "HTX Đồng Tiến" },
  buyer: { name: "Trần Văn Bình", phone: "+84912345678" },
  address: { street: "Số 8", commune_code: "06673", commune: "Phường Bãi Cháy", province: "" },
  note: "",
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
    },
  ],
  cuts: [],
  goods_total_vnd: 110_000,
  delivery_fee_vnd: 25_000,
  total_vnd: 135_000,
  payment: "cash_on_delivery",
};

const SELLER = { name: "HTX Đồng Tiến", commune_code: "06886", phone: null, demonstration: true };

describe("toPaperOrder", () => {
  it("prints times of Việt Nam, whole addresses and the address for the QR code", () => {
    const storage = new Map([["trung-vit-bien", "fragile"]]);
    expect(toPaperOrder(ORDER, SELLER, storage, "https://cho-lang.example")).toMatchObject({
      placed_at: "08:12 26/11",
      tracking_url: "https://cho-lang.example/don-hang/CL7K2M9Q",
      address: "Số 8, Phường Bãi Cháy",
      seller: { name: "HTX Đồng Tiến", place: "Xã Hải Lạng, Quảng Ninh", phone: null },
      lines: [{ quantity: 2, total_vnd: 110_000, storage: "fragile" }],
      total_vnd: 135_000,
      demonstration: true,
    });
  });

  it("takes what is not listed any more for dry goods", () => {
    const { lines } = toPaperOrder(ORDER, SELLER, new Map(), "https://cho-lang.example");
    expect(lines.map(({ storage }) => storage)).toEqual(["ambient"]);
  });
});
