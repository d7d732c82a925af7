import type { ProductCard } from "@/lib/medusa/catalogue";
import { relatedProducts } from "../related-products";

const card = (handle: string, set: number, seller: string, commune: string, inStock = true) =>
  ({
    handle,
    title: handle,
    set: { id: set },
    group: { id: set > 13 ? 2 : 1 },
    seller: { handle: seller, commune: { code: commune } },
    inStock,
  }) as ProductCard;

describe("relatedProducts", () => {
  const eggs = card("trung", 2, "dong-tien", "06886");

  it("puts the same set first, then the same commune, then the same group", () => {
    const all = [
      card("mien", 6, "huc-dong", "06838"),
      card("mam", 9, "hai-lang", "06886"),
      card("ga", 2, "phuc-long", "06862"),
      card("nuoc", 16, "quang-hanh", "06778"),
      eggs,
    ];
    const handles = relatedProducts(eggs, all, 4).map(({ handle }) => handle);
    expect(handles).toEqual(["ga", "mam", "mien"]);
  });

  it("leaves out what is sold out and lets no seller fill more than half", () => {
    const all = [
      card("a", 2, "dong-tien", "06886"),
      card("b", 2, "dong-tien", "06886"),
      card("c", 2, "dong-tien", "06886"),
      card("d", 2, "phuc-long", "06862"),
      card("e", 2, "htx", "06862", false),
    ];
    const handles = relatedProducts(eggs, all, 4).map(({ handle }) => handle);
    expect(handles).toEqual(["a", "b", "d"]);
  });
});
