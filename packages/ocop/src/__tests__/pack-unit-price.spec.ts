import { packUnitPrice } from "../pack-unit-price";

const pack = (label: string, weightGrams: number | null, price: number) => ({
  label,
  weightGrams,
  price,
});

describe("packUnitPrice", () => {
  it("takes the content that the pack names, not the weight of its parcel", () => {
    expect(packUnitPrice(pack("Túi 500 g", 520, 240_000), 8)).toEqual({
      amount: 480_000,
      per: "kg",
    });
    expect(packUnitPrice(pack("Con 1,8 kg", 1800, 260_000), 2)).toEqual({
      amount: 144_444,
      per: "kg",
    });
  });

  it("counts liquids by the litre", () => {
    expect(packUnitPrice(pack("Chai 500 ml", 950, 65_000), 9)).toEqual({
      amount: 130_000,
      per: "l",
    });
    expect(packUnitPrice(pack("Bình 2 lít", 3200, 650_000), 17)).toEqual({
      amount: 325_000,
      per: "l",
    });
  });

  it("counts all that a pack of several holds, and thousands with their point", () => {
    expect(packUnitPrice(pack("Thùng 24 x 330 ml", 9_000, 480_000), 9)).toEqual({
      amount: 60_606,
      per: "l",
    });
    expect(packUnitPrice(pack("Túi 1.500 g", 1_550, 300_000), 2)).toEqual({
      amount: 200_000,
      per: "kg",
    });
  });

  it.each([
    ["Lốc 3 hộp 200 g", 8, { amount: 100_000, per: "kg" }],
    ["2 túi x 500 g", 8, { amount: 60_000, per: "kg" }],
    ["Combo 2 túi × 500g", 8, { amount: 60_000, per: "kg" }],
    ["Thùng 24 chai 330 ml", 9, { amount: 7_576, per: "l" }],
    ["Thùng 2 lốc 6 lon 330 ml", 9, { amount: 15_152, per: "l" }],
    ["Lốc 3 hộp x 200 g".normalize("NFD"), 8, { amount: 100_000, per: "kg" }],
    ["Thùng 2 x 6 x 330 ml", 9, { amount: 15_152, per: "l" }],
    ["Bao 1.200 gói 5 g", 8, { amount: 10_000, per: "kg" }],
    // All of the pieces that nothing is filled into weigh so much.
    ["Hộp 10 quả 600 g", 3, { amount: 100_000, per: "kg" }],
    ["Hộp 1,5 kg 2 túi", 8, { amount: 40_000, per: "kg" }],
  ])("counts all of %s", (label, set, price) => {
    expect(packUnitPrice(pack(label, null, 60_000), set)).toEqual(price);
  });

  it("takes the weight where the content is not plain", () => {
    expect(packUnitPrice(pack("Gói 1/2 kg", 500, 100_000), 2)).toEqual({
      amount: 200_000,
      per: "kg",
    });
    expect(packUnitPrice(pack("Chai 500-600 ml", 950, 65_000), 9)).toBeNull();
  });

  it("reads labels whatever way their marks are stored", () => {
    expect(packUnitPrice(pack("Bình 2 lít".normalize("NFD"), 3200, 650_000), 17)?.per).toBe("l");
  });

  it("falls back to the weight where the label counts pieces", () => {
    expect(packUnitPrice(pack("Hộp 10 quả", 750, 55_000), 2)).toEqual({
      amount: 73_333,
      per: "kg",
    });
  });

  it.each([
    ["liquids whose pack names no content", pack("Cặp 2 chai", 1900, 125_000), 9],
    ["crafts", pack("Cao 30 cm", 2400, 450_000), 21],
    ["plants", pack("Chậu nhỏ", 6000, 850_000), 24],
    ["services", pack("Phòng 2 khách", 0, 650_000), 26],
    ["a pack without weight", pack("Hộp quà", null, 650_000), 4],
  ])("says nothing for %s", (_, given, set) => {
    expect(packUnitPrice(given, set)).toBeNull();
  });
});
