import { EVERYTHING } from "@/lib/medusa/search";
import { namesOf, narrowedPages } from "../narrowed-pages";

describe("narrowedPages", () => {
  it("names producer, group and commune, each with its page", () => {
    const query = {
      ...EVERYTHING,
      seller: "htx-dong-tien",
      group: "thuc-pham",
      communes: ["06886"],
    };
    const pages = narrowedPages(query, "Hợp tác xã Đồng Tiến");
    expect(pages.map(({ page }) => page.href)).toEqual([
      "/nha-san-xuat/htx-dong-tien",
      "/nhom/thuc-pham",
      "/xa/hai-lang",
    ]);
    expect(namesOf(pages)).toBe("Hợp tác xã Đồng Tiến · Thực phẩm · Xã Hải Lạng");
  });

  it("names nobody who is not known, and no place where several are asked for", () => {
    const query = { ...EVERYTHING, seller: "ai-do", communes: ["06886", "06895"] };
    expect(narrowedPages(query, null)).toEqual([]);
    expect(narrowedPages(EVERYTHING, null)).toEqual([]);
  });
});
