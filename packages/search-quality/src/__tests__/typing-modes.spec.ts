import fc from "fast-check";
import { encodeTelex } from "../encode-telex";
import { encodeVni } from "../encode-vni";
import { newTonePosition } from "../new-tone-position";
import { TYPING_MODES } from "../typing-modes";

describe("encodeTelex", () => {
  it.each([
    ["chả mực", "char muwjc", "char muwcj"],
    ["nước mắm", "nuowsc mawsm", "nuowcs mawms"],
    ["Đồng Rui", "ddoofng rui", "ddoongf rui"],
    ["trứng vịt biển", "truwsng vijt bieern", "truwngs vitj bieenr"],
    ["cấp đông", "caasp ddoong", "caaps ddoong"],
    ["mật ong hoa vải", "maajt ong hoa vari", "maatj ong hoa vair"],
    ["thuở nhỏ", "thuowr nhor", "thuowr nhor"],
    ["ngựa ưa hương", "nguwja uwa huowng", "nguwaj uwa huowng"],
    ["homestay 500g", "homestay 500g", "homestay 500g"],
  ])("%s", (text, afterVowel, afterWord) => {
    expect(encodeTelex(text, "after-vowel")).toBe(afterVowel);
    expect(encodeTelex(text, "after-word")).toBe(afterWord);
    expect(encodeTelex(text.normalize("NFD"), "after-word")).toBe(afterWord);
  });
});

describe("encodeVni", () => {
  it.each([
    ["chả mực", "cha3 mu75c", "cha3 mu7c5"],
    ["nước mắm", "nuo71c ma81m", "nuo7c1 ma8m1"],
    ["Đồng Rui", "d9o62ng rui", "d9o6ng2 rui"],
    ["mực ống", "mu75c o61ng", "mu7c5 o6ng1"],
    ["ngã ngửa", "nga4 ngu73a", "nga4 ngu7a3"],
    ["miến 500g", "mie61n 500g", "mie6n1 500g"],
  ])("%s", (text, afterVowel, afterWord) => {
    expect(encodeVni(text, "after-vowel")).toBe(afterVowel);
    expect(encodeVni(text, "after-word")).toBe(afterWord);
  });
});

describe("newTonePosition", () => {
  it.each([
    ["sức khỏe", "sức khoẻ"],
    ["Thủy sản Hòa Bình", "Thuỷ sản Hoà Bình"],
    ["hoàn toàn", "hoàn toàn"],
    ["quý quà mùa của", "quý quà mùa của"],
  ])("%s → %s", (text, expected) => {
    expect(newTonePosition(text)).toBe(expected);
  });
});

describe("the typing modes", () => {
  it("type one wish in ten ways", () => {
    const typed = TYPING_MODES.map(({ name, type }) => [name, type("sò thủy sản Đồng Rui")]);
    expect(Object.fromEntries(typed)).toEqual({
      "full marks": "sò thủy sản Đồng Rui",
      "no marks": "so thuy san dong rui",
      "marks on 2nd, 4th …": "so thủy san Đồng rui",
      "marks on 1st, 3rd …": "sò thuy sản dong Rui",
      Telex: "sof thury sarn ddoofng rui",
      "Telex, tone last": "sof thuyr sanr ddoongf rui",
      VNI: "so2 thu3y sa3n d9o62ng rui",
      "VNI, tone last": "so2 thuy3 san3 d9o6ng2 rui",
      NFD: "sò thủy sản Đồng Rui".normalize("NFD"),
      "new tone position": "sò thuỷ sản Đồng Rui",
    });
  });

  it("leave a text without marks to everybody's reading, and lose no word", () => {
    const words = fc.array(fc.constantFrom("chả", "mực", "đồng", "rui", "500g", "ươm"), {
      minLength: 1,
    });
    fc.assert(
      fc.property(words, fc.constantFrom(...TYPING_MODES), (list, mode) => {
        expect(mode.type(list.join(" ")).split(" ")).toHaveLength(list.length);
        expect(mode.type("rui 500g homestay")).toBe("rui 500g homestay");
      }),
    );
  });
});
