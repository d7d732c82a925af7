import fc from "fast-check";
import { canonical } from "../canonical";
import { fold } from "../fold";
import { slugify } from "../slugify";

const VIETNAMESE = [
  ..."aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ ĐÁ",
];
const vietnamese = fc
  .array(fc.constantFrom(...VIETNAMESE), { maxLength: 30 })
  .map((l) => l.join(""));

describe("fold", () => {
  it.each([
    ["Chả Mực Hạ Long", "cha muc ha long"],
    ["Đồng Rui", "dong rui"],
    ["ĐƯỜNG HOA", "duong hoa"],
    ["Trứng vịt, 10 quả!", "trung vit, 10 qua!"],
    ["", ""],
  ])("%s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("is the same for composed and decomposed text, and done once", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const folded = fold(text);
        expect(fold(text.normalize("NFD"))).toBe(folded);
        expect(fold(folded)).toBe(folded);
        expect(folded).toMatch(/^[a-z ]*$/);
      }),
    );
  });

  it("can be done twice to any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("canonical", () => {
  it.each([
    ["hoà", "hòa"],
    ["hòa", "hòa"],
    ["thuỷ", "thủy"],
    ["khoẻ", "khỏe"],
    ["Khánh Hoà", "Khánh Hòa"],
    ["THUỶ SẢN", "THỦY SẢN"],
    ["hòan", "hoàn"],
    ["toán", "toán"],
    ["quý", "quý"],
    ["quí", "quí"],
    ["quà", "quà"],
    ["già", "già"],
    ["gì", "gì"],
    ["giếng", "giếng"],
    ["mía", "mía"],
    ["mùa", "mùa"],
    ["khoái", "khoái"],
    ["khuỷu", "khuỷu"],
    ["nguyễn", "nguyễn"],
    ["rượu", "rượu"],
    ["rựơu", "rượu"],
    ["tuyền", "tuyền"],
    ["ngoằn", "ngoằn"],
    ["Húê", "Huế"],
    ["nước mắm Cái Rồng", "nước mắm Cái Rồng"],
    ["café, crème brûlée", "café, crème brûlée"],
    ["Bến Nghé", "Bến Nghé"],
  ])("%s → %s", (text, expected) => {
    expect(canonical(text)).toBe(expected);
    expect(canonical(text.normalize("NFD"))).toBe(expected);
  });

  it("is done once, and changes neither letters nor their number", () => {
    fc.assert(
      fc.property(vietnamese, (text) => {
        const once = canonical(text);
        expect(canonical(once)).toBe(once);
        expect(fold(once)).toBe(fold(text));
      }),
    );
  });
});

describe("slugify", () => {
  it.each([
    ["Trứng vịt biển Đồng Rui", "trung-vit-bien-dong-rui"],
    ["Nước mắm 35° đạm", "nuoc-mam-35-dam"],
    ["  — !", ""],
  ])("%s", (text, slug) => {
    expect(slugify(text)).toBe(slug);
  });

  it("fits an address", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(slugify(text)).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/);
      }),
    );
  });
});
