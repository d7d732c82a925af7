import { packAmount } from "../pack-amount";

describe("packAmount", () => {
  it.each([
    ["Hộp 10 quả", { amount: 10, unit: "quả" }],
    ["Lốc 5 gói", { amount: 5, unit: "gói" }],
    ["Túi 500 g", { amount: 500, unit: "g" }],
    ["Con 1,5 kg", { amount: 1500, unit: "g" }],
    ["Bình 2 lít", { amount: 2000, unit: "ml" }],
    ["Hộp 10 quả".normalize("NFD"), { amount: 10, unit: "quả" }],
  ])("reads what %s holds", (label, amount) => {
    expect(packAmount(label)).toEqual(amount);
  });

  it.each(["", "Chậu nhỏ", "Cao 30 cm", "Đôi vàng 14K", "Phòng 2 khách", "Hộp 1 con"])(
    "says nothing of %s",
    (label) => {
      expect(packAmount(label)).toBeNull();
    },
  );

  it("says nothing where a pack names two amounts", () => {
    expect(packAmount("Lốc 3 hộp 200 g")).toBeNull();
  });
});
