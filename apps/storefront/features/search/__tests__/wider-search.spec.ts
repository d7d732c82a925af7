import { EVERYTHING, type SearchQuery } from "@/lib/medusa/search";
import { communeList, groupList, sellerList } from "@/lib/medusa/list-queries";
import { searchAddress } from "../search-address";
import { widerSearch } from "../wider-search";

/** How many products the market has by now, by the address that asks for them. */
const counts = new Map<string, number>();

jest.mock("@/lib/medusa/search-now", () => ({
  searchNow: (query: SearchQuery) => {
    const count = counts.get(searchAddress(query)) ?? 0;
    const products = [{ handle: searchAddress(query) }];
    return Promise.resolve({ kind: "found", result: { count, products } });
  },
}));

const has = (query: SearchQuery, count: number) => counts.set(searchAddress(query), count);

beforeEach(() => {
  counts.clear();
  has(EVERYTHING, 129);
});

describe("what is left to who found nothing", () => {
  it("is all of the producer, the group or the commune whose list was narrowed", async () => {
    has(sellerList("htx-dong-tien"), 4);
    has(groupList("thuc-pham"), 50);
    has(communeList("06862"), 7);
    const narrow = { stars: [5] as const, sort: "cheapest" as const };
    expect(await widerSearch({ ...sellerList("htx-dong-tien"), ...narrow }, "HTX")).toMatchObject({
      of: "HTX",
      address: "/nha-san-xuat/htx-dong-tien",
      count: 4,
      products: [{ handle: "/tim-kiem?nha=htx-dong-tien" }],
    });
    expect(await widerSearch({ ...groupList("thuc-pham"), ...narrow }, null)).toMatchObject({
      address: "/nhom/thuc-pham",
      count: 50,
    });
    expect(await widerSearch({ ...communeList("06862"), ...narrow }, null)).toMatchObject({
      of: "Xã Tiên Yên",
      count: 7,
    });
  });

  it("is the whole market where that list is empty too, or is nobody's", async () => {
    const market = { of: "", address: "/san-pham", count: 129 };
    expect(await widerSearch(sellerList("htx-dong-tien"), "HTX")).toEqual(market);
    expect(await widerSearch(sellerList("khong-co"), null)).toEqual(market);
    expect(await widerSearch({ ...EVERYTHING, stars: [5] }, null)).toEqual(market);
  });

  it("is what the same words find without filters, of which the search tells what comes close", async () => {
    const words = { ...EVERYTHING, text: "mực", exactly: true };
    has(words, 9);
    expect(await widerSearch({ ...words, group: "do-uong" }, null)).toEqual({
      of: "",
      address: searchAddress(words),
      count: 9,
    });
  });

  it("is nothing where the words find nothing by themselves", async () => {
    expect(await widerSearch({ ...EVERYTHING, text: "zzzz", stars: [5] }, null)).toBeNull();
  });
});
