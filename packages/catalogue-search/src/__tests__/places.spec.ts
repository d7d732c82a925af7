import { fold } from "@cho-lang/vietnamese-text/fold";
import { PLACE_NAMES } from "../place-names";
import { ALL, fullIdsOf, marketOf, PRODUCTS } from "./little-market";

const market = marketOf(PRODUCTS);
const search = (q: string) => market.search({ ...ALL, q });

describe("the name of a place", () => {
  it.each([
    ["Bình Liêu", ["mien", "mat-ong"]],
    ["xã Bình Liêu", ["mien", "mat-ong"]],
    ["xa binh lieu", ["mien", "mat-ong"]],
    ["Đặc khu Cô Tô", ["muc-kho", "be-be"]],
    ["phường Bãi Cháy", ["cha-muc", "cha-ca", "ngoc-trai"]],
  ])("finds what comes from there: %s", (q, ids) => {
    expect(fullIdsOf(search(q)).sort()).toEqual([...ids].sort());
    expect(search(q).reading.kind).toBe("as_typed");
  });

  it.each([
    "vĩnh thực",
    "Xã Lương Minh",
    "cao xanh",
    "Hà Lầm",
    "Đường Hoa",
    "lục hồn",
    "điền xá",
    "Hải Ninh",
  ])("finds nothing where none is made, rather than what shares a syllable: %s", (q) => {
    for (const typed of [q, fold(q), q.toUpperCase()]) {
      expect(search(typed)).toMatchObject({ total: 0, reading: { kind: "nothing", text: typed } });
    }
  });

  it("finds, whichever place it is, only what has all of it", () => {
    const told = (id: string): string =>
      fold(JSON.stringify(PRODUCTS.find((one) => one.id === id)).toLowerCase());
    for (const name of PLACE_NAMES) {
      for (const typed of [name, fold(name), `xã ${name}`]) {
        const ids = fullIdsOf(search(typed));
        expect([typed, ids.filter((id) => !told(id).includes(fold(name.toLowerCase())))]).toEqual([
          typed,
          [],
        ]);
      }
    }
  });
});
