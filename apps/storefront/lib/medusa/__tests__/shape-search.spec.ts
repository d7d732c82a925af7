import { shapeSearch } from "../shape-search";
import { cardWire, searchWire, sellerWire } from "./wire-fixtures";

describe("shapeSearch", () => {
  it("shows the star on its last day and none on the next", () => {
    const given = searchWire([sellerWire("htx")], [cardWire("tra", "htx")]);
    const star = (day: string) => shapeSearch(given, day).products[0]?.star;
    expect(star("2026-11-24")?.stars).toBe(4);
    expect(star("2026-11-24")?.certificate.expires_on).toBe("2026-11-24");
    expect(star("2026-11-25")).toBeNull();
  });

  it("keeps the paper of an ended star, so that the page can say what happened", () => {
    const given = searchWire([sellerWire("htx")], [cardWire("tra", "htx")]);
    const [product] = shapeSearch(given, "2026-11-25").products;
    expect(product?.certificates[0]?.state).toBe("expired");
  });

  it("leaves out products of sellers that are not active or not named, and alcohol", () => {
    const { products } = shapeSearch(
      searchWire(
        [sellerWire("htx"), sellerWire("nghi", "suspended")],
        [
          cardWire("tra", "htx"),
          cardWire("cua-nha-nghi", "nghi"),
          cardWire("cua-ai", "khong-ro"),
          cardWire("ruou-ba-kich", "htx", 15),
        ],
      ),
      "2026-11-24",
    );
    expect(products.map(({ handle }) => handle)).toEqual(["tra"]);
  });

  it("tells how many sellers were found, and none where the market does not know", () => {
    const wire = searchWire([sellerWire("htx")], []);
    const { sellers_count, ...untold } = wire;
    expect(shapeSearch(wire, "2026-11-24").sellersCount).toBe(sellers_count);
    expect(shapeSearch(untold, "2026-11-24").sellersCount).toBe(0);
  });

  it("tells what reviews come to, and nothing without any or before they were told", () => {
    const rating = { count: 12, mean: "4.8" };
    const cards = [
      { ...cardWire("tra", "htx"), rating },
      { ...cardWire("mien", "htx"), rating: null },
      cardWire("mat-ong", "htx"),
    ];
    const { products } = shapeSearch(searchWire([sellerWire("htx")], cards), "2026-11-24");
    expect(products.map((product) => product.rating)).toEqual([rating, null, null]);
  });

  it("finds a commune by its other code", () => {
    const given = searchWire([sellerWire("htx")], [cardWire("tra", "htx")]);
    expect(shapeSearch(given, "2026-11-24").products[0]?.seller.commune?.name).toContain("Ba Chẽ");
  });

  it("counts by value and opens the ends of a price", () => {
    const { facets } = shapeSearch(searchWire([], []), "2026-11-24");
    expect(facets.groups.get("thuc-pham")).toBe(12);
    expect(facets.sets.get(8)).toBe(3);
    expect(facets.communes.get("06886")).toBe(2);
    expect(facets.stars.get(4)).toBe(5);
    expect(facets.storages.get("chilled")).toBe(1);
    expect(facets.prices).toEqual([
      { from: null, to: 50_000, count: 1 },
      { from: 50_000, to: null, count: 4 },
    ]);
    expect([facets.inSeason, facets.inStock]).toEqual([6, 11]);
  });

  it("names what comes close only when nothing was found", () => {
    const found = searchWire([sellerWire("htx")], [cardWire("tra", "htx")]);
    expect(shapeSearch(found, "2026-11-24").near).toEqual([]);
    const nothing = { ...searchWire([sellerWire("htx")], []), near: [cardWire("tra", "htx")] };
    expect(shapeSearch(nothing, "2026-11-24").near.map(({ handle }) => handle)).toEqual(["tra"]);
    // It is called near only where the market says what makes it so.
    expect(shapeSearch(nothing, "2026-11-24").nearBy).toBe("demand");
    expect(shapeSearch({ ...nothing, near_by: "words" }, "2026-11-24").nearBy).toBe("words");
  });
});
