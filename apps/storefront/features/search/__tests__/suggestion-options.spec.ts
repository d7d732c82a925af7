import { shapeSuggestions } from "@/lib/medusa/suggestions";
import { suggestionOptions } from "../suggestion-options";

const WIRE = {
  products: [
    {
      handle: "cha-muc-ha-long",
      title: "Chả mực giã tay Hạ Long",
      price_from_vnd: 240_000,
      variants_count: 1,
      image: { name: "cha-muc-1", alt: "Chả mực" },
    },
  ],
  sellers: [{ handle: "ho-manh-ha", name: "Hộ Mạnh Hà", commune_code: "06886" }],
  communes: [],
  groups: [{ slug: "thuc-pham", name: "Thực phẩm" }],
  reading: { kind: "decoded" as const, text: "chả mực" },
};

describe("suggestionOptions", () => {
  it("leads to what is suggested, kind by kind, without the empty ones", () => {
    const groups = suggestionOptions("char muwjc", shapeSuggestions(WIRE));
    expect(groups.map(({ options }) => options.map(({ href }) => href))).toEqual([
      ["/san-pham/cha-muc-ha-long"],
      ["/nha-san-xuat/ho-manh-ha"],
      ["/nhom/thuc-pham"],
      ["/tim-kiem?q=char+muwjc"],
    ]);
    expect(groups[0]?.options[0]).toMatchObject({
      price: "240.000\u00a0₫",
      picture: { name: "cha-muc-1" },
    });
    expect(groups[1]?.options[0]).toMatchObject({ note: "Xã Hải Lạng", price: null });
  });

  it("tells the least price of several packs as such", () => {
    const [pack] = WIRE.products;
    const wire = { ...WIRE, products: pack ? [{ ...pack, variants_count: 2 }] : [] };
    const [products] = suggestionOptions("mực", shapeSuggestions(wire));
    expect(products?.options[0]?.price).toBe("từ 240.000\u00a0₫");
  });

  it("offers no list where nothing is suggested", () => {
    const nothing = { ...WIRE, products: [], sellers: [], groups: [] };
    expect(suggestionOptions("xyz", shapeSuggestions(nothing))).toEqual([]);
  });
});

describe("shapeSuggestions", () => {
  it("says how the letters were read only where that differs", () => {
    expect(shapeSuggestions(WIRE).reading).toBe("chả mực");
    const plain = { ...WIRE, reading: { kind: "as_typed" as const, text: "mực" } };
    expect(shapeSuggestions(plain).reading).toBeNull();
  });
});
