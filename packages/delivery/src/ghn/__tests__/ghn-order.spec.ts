import fc from "fast-check";
import { GHN_LIMITS } from "../ghn-limits";
import { ghnNote } from "../ghn-note";
import { ghnOrder, type GhnParcel } from "../ghn-order";
import { guessBox, wrongMeasures } from "../parcel-box";

const PARCEL: GhnParcel = {
  client_code: "CL7K2M9Q-1-1",
  box: { weight_grams: 1_200, length_cm: 30, width_cm: 20, height_cm: 10 },
  look: "see",
  cod_vnd: 545_000,
  goods_vnd: 520_000,
  notes: ["HÀNG TƯƠI · GIỮ 0–4 °C", "Gọi trước  khi giao", ""],
  lines: [{ name: "Chả mực, Gói 500 g", quantity: 2, price_vnd: 260_000 }],
  to: {
    name: "Bình",
    phone: "0912345678",
    street: "Số 5 ngõ 2",
    commune: "Phường Hồng Gai",
    province: "Quảng Ninh",
  },
};

describe("a parcel for GHN", () => {
  it("is described in grams, centimetres and whole đồng, to an address of two levels", () => {
    expect(ghnOrder(PARCEL)).toEqual({
      client_order_code: "CL7K2M9Q-1-1",
      payment_type_id: 1,
      service_type_id: 2,
      note: "HÀNG TƯƠI · GIỮ 0–4 °C. Gọi trước khi giao",
      required_note: "CHOXEMHANGKHONGTHU",
      is_new_to_address: true,
      to_name: "Bình",
      to_phone: "0912345678",
      to_address: "Số 5 ngõ 2, Phường Hồng Gai, Quảng Ninh",
      to_ward_name: "Phường Hồng Gai",
      to_province_name: "Quảng Ninh",
      cod_amount: 545_000,
      insurance_value: 520_000,
      content: "Chả mực, Gói 500 g ×2",
      weight: 1_200,
      length: 30,
      width: 20,
      height: 10,
      items: [{ name: "Chả mực, Gói 500 g", quantity: 2, price: 260_000 }],
    });
  });

  it("is insured for what it is worth, up to what GHN takes", () => {
    expect(ghnOrder({ ...PARCEL, goods_vnd: 9_000_000 })).toMatchObject({
      insurance_value: 5_000_000,
    });
  });

  it("goes by the service for heavy goods from 20 kg on, as one item of its own measures", () => {
    const box = { ...PARCEL.box, weight_grams: 20_000 };
    expect(ghnOrder({ ...PARCEL, box })).toMatchObject({
      service_type_id: 5,
      items: [{ quantity: 1, price: 520_000, weight: 20_000, length: 30, width: 20, height: 10 }],
    });
  });

  it.each([-1, 0.5, 50_000_001])("is not made with %d đồng to collect", (cod_vnd) => {
    expect(() => ghnOrder({ ...PARCEL, cod_vnd })).toThrow(RangeError);
  });

  it.each(["", "x".repeat(51)])("is not made under the code %j", (client_code) => {
    expect(() => ghnOrder({ ...PARCEL, client_code })).toThrow(RangeError);
  });
});

describe("what the driver reads", () => {
  it("has each note once, the first one first, and no more than GHN takes", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", maxLength: 400 })), (notes) => {
        const { note } = ghnNote("none", [...notes, ...notes]);
        expect(note.length).toBeLessThanOrEqual(GHN_LIMITS.note_letters);
        expect(note).toBe(ghnNote("none", notes).note);
      }),
    );
    expect(ghnNote("try", []).required_note).toBe("CHOTHUHANG");
  });
});

describe("a guessed box", () => {
  it("is one that GHN takes, weighs more than its goods, and is charged by its weight", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200_000 }), (net) => {
        const box = guessBox(net);
        expect(wrongMeasures(box)).toEqual([]);
        expect(box.weight_grams > net || box.weight_grams === GHN_LIMITS.weight_grams).toBe(true);
        const volumetric = (box.length_cm * box.width_cm * box.height_cm) / 5;
        expect(volumetric).toBeLessThanOrEqual(Math.max(box.weight_grams, 200));
      }),
    );
  });

  it("is refused in what is not whole, nothing or too much", () => {
    const box = { weight_grams: 50_001, length_cm: 0, width_cm: 2.5, height_cm: 200 };
    expect(wrongMeasures(box)).toEqual(["weight_grams", "length_cm", "width_cm"]);
  });
});
