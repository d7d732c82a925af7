import { COMMUNES } from "@cho-lang/ocop/communes";
import { PRODUCT_GROUPS } from "@cho-lang/ocop/product-sets";
import { communeList, groupList, sellerList } from "@/lib/medusa/list-queries";
import { EVERYTHING } from "@/lib/medusa/search";
import { listAddress } from "../list-address";
import { searchAddress } from "../search-address";

describe("listAddress", () => {
  it("leads to the page that is about the list", () => {
    expect(listAddress(EVERYTHING, null)).toBe("/san-pham");
    expect(listAddress(sellerList("htx-dong-tien"), "HTX Đồng Tiến")).toBe(
      "/nha-san-xuat/htx-dong-tien",
    );
    for (const { slug } of PRODUCT_GROUPS)
      expect(listAddress(groupList(slug), null)).toBe(`/nhom/${slug}`);
    for (const { code, slug } of COMMUNES)
      expect(listAddress(communeList(code), null)).toBe(`/xa/${slug}`);
  });

  it("leads to no page of a seller whom nobody knows", () => {
    const list = sellerList("khong-co");
    expect(listAddress(list, null)).toBe(searchAddress(list));
  });

  it("leads to the search as soon as anything more is asked", () => {
    const group = groupList("thuc-pham");
    for (const more of [
      { text: "mực" },
      { stars: [5] as const },
      { sort: "cheapest" as const },
      { page: 2 },
      { inSeason: true },
      { communes: ["06886"] },
      { seller: "htx-dong-tien" },
    ]) {
      const query = { ...group, ...more };
      expect(listAddress(query, null)).toBe(searchAddress(query));
    }
    const two = { ...EVERYTHING, communes: COMMUNES.slice(0, 2).map(({ code }) => code) };
    expect(listAddress(two, null)).toBe(searchAddress(two));
  });
});
