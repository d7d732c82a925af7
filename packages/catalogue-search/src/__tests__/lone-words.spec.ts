import { ALL, fullIdsOf, idsOf, marketOf, PRODUCTS } from "./little-market";

const market = marketOf([
  ...PRODUCTS,
  { id: "sausage", title: "Giò lụa", seller: "Hộ Cẩm Phả", description: "Vỏ màu cam, lọ nhỏ." },
]);
const search = (q: string) => market.search({ ...ALL, q });

describe("a word alone", () => {
  it.each(["ho", "hộ", "htx", "HTX", "cam", "mau", "phả phê", "nho"])(
    "is not what only a legal form, a name of people or a description holds: %s",
    (q) => {
      expect(search(q)).toMatchObject({ total: 0, reading: { kind: "nothing" } });
    },
  );

  it.each([
    ["muc", ["muc-kho", "cha-muc"]],
    ["gio", ["sausage"]],
    ["cẩm", ["sausage"]],
    ["mam", ["nuoc-mam", "mam-tom"]],
  ])("without marks is whatever is called so: %s", (q, ids) => {
    expect(fullIdsOf(search(q))).toEqual(expect.arrayContaining(ids));
  });

  it.each([
    "mới",
    "mới nhất",
    "hàng mới",
    "bán chạy",
    "ban chay nhat",
    "giảm giá",
    "khuyến mãi",
    "quảng ninh",
    "Quang Ninh",
    "đặc sản Quảng Ninh",
    "tỉnh quảng ninh",
    "dưới 200k",
  ])("or wish that is true of everything narrows nothing: %s", (q) => {
    expect(search(q)).toMatchObject({ total: PRODUCTS.length + 1, reading: { kind: "all" } });
  });

  it.each([
    ["chả mực Quảng Ninh", "chả mực"],
    ["mực khô bán chạy nhất", "mực khô"],
    ["mật ong mới", "mật ong"],
    ["nước mắm khuyến mãi", "nước mắm"],
    ["ruoc hau quang ninh", "ruoc hau"],
  ])("narrows nothing in company either: %s", (q, without) => {
    expect(idsOf(search(q))).toEqual(idsOf(search(without)));
  });
});
