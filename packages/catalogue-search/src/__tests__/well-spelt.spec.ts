import { fullIdsOf, ALL, marketOf, PRODUCTS } from "./little-market";

const market = marketOf([
  ...PRODUCTS,
  { id: "sa-sung", title: "Sá sùng khô Vân Đồn", commune: "Đặc khu Vân Đồn" },
  {
    id: "wild-tea",
    title: "Trà dây",
    seller: "Công ty Lâm sản Dương Huy",
    description: "Hoa dại.",
  },
  { id: "duck-house", title: "Ruốc vịt", seller: "Hợp tác xã Chăn nuôi và Dịch vụ Đồng Tiến" },
]);
const read = (q: string) => market.search({ ...ALL, q }).reading;

describe("a syllable that was typed as it is spelt", () => {
  it.each([
    "chè xanh",
    "trà xanh",
    "ngao",
    "ruou",
    "rượu",
    "trứng ngỗng",
    "yến sào",
    "hà lầm",
    "đường hoa",
    "đồng văn",
    "không đường",
    "sò",
  ])("is no mistake for its likeness to another: %s", (q) => {
    expect(["as_typed", "partly", "nothing"]).toContain(read(q).kind);
  });

  it.each([
    // As they sound somewhere.
    ["sá xùng", "sá sùng"],
    ["xá xùng", "sá sùng"],
    ["trả mực", "chả mực"],
    ["trứng dịt", "trứng vịt"],
    ["lước mắm", "nước mắm"],
    // The next key, or another tone.
    ["nước nắm", "nước mắm"],
    ["nước mắn", "nước mắm"],
    ["nước mấm", "nước mắm"],
  ])("is one where it makes a name with its neighbour: %s is %s", (q, meant) => {
    expect(["corrected", "without_marks"]).toContain(read(q).kind);
    expect(read(q).text).toBe(meant);
    expect(fullIdsOf(market.search({ ...ALL, q }))).toEqual(
      fullIdsOf(market.search({ ...ALL, q: meant })),
    );
  });

  it("is one where it is no syllable", () => {
    expect(read("miếnn")).toEqual({ kind: "corrected", text: "miến" });
    expect(read("chảa mực")).toEqual({ kind: "corrected", text: "chả mực" });
  });
});
