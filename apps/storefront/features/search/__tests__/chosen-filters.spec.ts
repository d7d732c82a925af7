import { EVERYTHING, type SearchQuery } from "@/lib/medusa/search";
import { chosenFilters, priceText } from "../chosen-filters";

const NARROWED: SearchQuery = {
  ...EVERYTHING,
  text: "mực",
  group: "thuc-pham",
  set: 8,
  seller: "htx",
  stars: [4, 5],
  communes: ["06886"],
  priceFrom: 100_000,
  priceTo: 199_999,
  storages: ["frozen"],
  deliversTo: "06652",
  inSeason: true,
  inStock: true,
  sort: "cheapest",
  page: 3,
};

describe("chosenFilters", () => {
  it("names each condition in words", () => {
    expect(chosenFilters(NARROWED, "HTX Đồng Tiến").map(({ label }) => label)).toEqual([
      "Thực phẩm",
      "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác",
      "HTX Đồng Tiến",
      "4 sao",
      "5 sao",
      "Xã Hải Lạng",
      "100.000\u00a0₫ – dưới 200.000\u00a0₫",
      "Ngăn đông",
      "Giao đến Phường Hà Tu",
      "Đang mùa",
      "Còn hàng",
    ]);
  });

  it("takes back one at a time, from the first page on, until only words and order are left", () => {
    let query = NARROWED;
    for (let left = 11; left > 0; left -= 1) {
      const chosen = chosenFilters(query, null);
      expect(chosen).toHaveLength(left);
      query = chosen[0]?.without ?? query;
      expect(query.page).toBe(1);
    }
    expect(query).toEqual({ ...EVERYTHING, text: "mực", sort: "cheapest" });
  });

  it("finds nothing to take back from a bare search", () => {
    expect(chosenFilters({ ...EVERYTHING, text: "mực", sort: "newest" }, null)).toEqual([]);
  });
});

describe("priceText", () => {
  it.each([
    [null, 49_999, "Dưới 50.000\u00a0₫"],
    [null, 50_000, "Đến 50.000\u00a0₫"],
    [500_000, null, "Từ 500.000\u00a0₫"],
    [50_000, 100_000, "50.000\u00a0₫ – 100.000\u00a0₫"],
  ])("%s to %s", (from, to, text) => {
    expect(priceText(from, to)).toBe(text);
  });
});
