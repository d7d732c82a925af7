import type { PaperLine, PaperOrder } from "../paper-order";

export const EGGS: PaperLine = {
  title: "Trứng vịt biển Đồng Rui",
  label: "Hộp 10 quả",
  quantity: 2,
  unit_price_vnd: 55_000,
  total_vnd: 110_000,
  storage: "fragile",
  alcohol: false,
};

export const SQUID_CAKE: PaperLine = {
  title: "Chả mực giã tay",
  label: "Gói 500 g",
  quantity: 1,
  unit_price_vnd: 275_000,
  total_vnd: 275_000,
  storage: "chilled",
  alcohol: false,
};

export const WINE: PaperLine = {
  title: "Rượu sim Quý Chuẩn",
  label: "Chai 500 ml",
  quantity: 1,
  unit_price_vnd: 160_000,
  total_vnd: 160_000,
  storage: "fragile",
  alcohol: true,
};

/** An order of 410.000 đồng with some facts changed. */
export function someOrder(change: Partial<PaperOrder> = {}): PaperOrder {
  return {
    code: "CL7K2M9Q",
    parcel: null,
    tracking_url: "https://cho-lang.example/don-hang/CL7K2M9Q",
    placed_at: "08:12, 26/11/2026",
    seller: { name: "HTX Đồng Tiến", place: "Xã Hải Lạng, Quảng Ninh", phone: "0203 3865 123" },
    buyer: { name: "Nguyễn Thị Phượng Hằng", phone: "+84912345678" },
    address: "Số 8, ngõ 3, Phường Bãi Cháy, Quảng Ninh",
    delivery: { by: "carrier" },
    note: "Gọi trước khi giao",
    lines: [EGGS, SQUID_CAKE],
    goods_total_vnd: 385_000,
    delivery_fee_vnd: 25_000,
    total_vnd: 410_000,
    paid: false,
    demonstration: false,
    ...change,
  };
}
