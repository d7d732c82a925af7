import { ALL, fullIdsOf, marketOf, PRODUCTS } from "./little-market";

const market = marketOf(PRODUCTS);
const search = (q: string) => market.search({ ...ALL, q });

describe("what has only some of the words", () => {
  it.each([
    ["chả mực rim", "chả mực", ["cha-muc"]],
    ["vịt nướng lá mắc mật", "vịt", ["vit", "trung-vit"]],
    ["miến Nhật Bản", "miến", ["mien"]],
    ["dưa lưới Nhật Bản", "dưa lưới", ["dua-luoi"]],
  ])("is told by the words that it has: %s has %s", (q, text, ids) => {
    const answer = search(q);
    expect(answer.reading).toEqual({ kind: "partly", text });
    expect(fullIdsOf(answer)).toEqual(expect.arrayContaining(ids));
  });

  it.each([
    "bào ngư",
    "áo dài",
    "con ngán",
    "hoa hồng",
    "nước hoa",
    "dầu gội",
    "đồ chơi",
    "máy giặt",
    "bộ bàn ghế",
    "vé máy bay",
    "sữa tươi",
  ])("is nothing where that is a syllable of another thing's name: %s", (q) => {
    expect(search(q)).toMatchObject({ total: 0, reading: { kind: "nothing", text: q } });
  });
});
