import { packAmount } from "../pack-amount";

describe("packAmount", () => {
  it.each([
    ["Hộp 10 quả", { amount: 10, unit: "quả" }],
    ["Lốc 5 gói", { amount: 5, unit: "gói" }],
    ["Túi 500 g", { amount: 500, unit: "g" }],
    ["Con 1,5 kg", { amount: 1500, unit: "g" }],
    ["Bình 2 lít", { amount: 2000, unit: "ml" }],
    ["Túi 1.500 g", { amount: 1500, unit: "g" }],
    ["Can 1.000 ml", { amount: 1000, unit: "ml" }],
    ["Bao 1.200 quả", { amount: 1200, unit: "quả" }],
    ["Con 1.5 kg", { amount: 1500, unit: "g" }],
    ["Thùng 24 x 330 ml", { amount: 7920, unit: "ml" }],
    ["Hộp 3x100g", { amount: 300, unit: "g" }],
    ["Combo 2 × 500 g", { amount: 1000, unit: "g" }],
    ["Túi 500g x 2", { amount: 1000, unit: "g" }],
    ["Khay 2 x 5 quả", { amount: 10, unit: "quả" }],
    ["Hộp 10 quả".normalize("NFD"), { amount: 10, unit: "quả" }],
  ])("reads what %s holds", (label, amount) => {
    expect(packAmount(label)).toEqual(amount);
  });

  it.each([
    "",
    "Chậu nhỏ",
    "Cao 30 cm",
    "Đôi vàng 14K",
    "Phòng 2 khách",
    "Hộp 1 con",
    "Gói 1/2 kg",
    "Gói 400-500 g",
    "Hộp 10-12 quả",
    "Loại 30 con/kg",
    "Hộp 1,5 quả",
    "Túi 0 g",
  ])("says nothing of %s", (label) => {
    expect(packAmount(label)).toBeNull();
  });

  it("says nothing where a pack names two amounts", () => {
    expect(packAmount("Lốc 3 hộp 200 g")).toBeNull();
    expect(packAmount("2 túi x 500 g")).toBeNull();
  });
});
