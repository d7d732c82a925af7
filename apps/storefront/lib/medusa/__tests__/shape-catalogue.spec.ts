import type { CardWire, CatalogueWire, SellerWire } from "../catalogue-wire";
import { shapeCatalogue } from "../shape-catalogue";

const seller = (handle: string, status: SellerWire["status"] = "active"): SellerWire => ({
  handle,
  name: handle,
  kind: "cooperative",
  commune_code: "06970",
  story: null,
  status,
  demonstration: true,
  naming: "illustrative",
  delivery_rates: {
    same_commune: 15_000,
    province: 25_000,
    island: 45_000,
    elsewhere: 38_000,
    free_from: null,
  },
});

const card = (handle: string, from: string, productSet = 12): CardWire => ({
  id: handle,
  handle,
  title: handle,
  seller: from,
  product_set: productSet,
  keywords: [],
  temperature_class: "ambient",
  season_months: null,
  price_from_vnd: 750_000,
  price_from_weight_grams: 50,
  variants_count: 1,
  in_stock: true,
  image: null,
  certificates: [
    {
      number: "4011/QĐ-UBND",
      decision_date: "2023-11-20",
      issued_on: "2023-11-24",
      issuing_body: "Ủy ban nhân dân tỉnh Quảng Ninh",
      issuing_level: "province",
      stars: 4,
      kind: "new",
      criteria_version: "148/2023",
      product_set: productSet,
      status: "approved",
      withdrawn_on: null,
    },
  ],
  demonstration: true,
  created_at: "2026-01-01T00:00:00Z",
});

const wire = (sellers: SellerWire[], products: CardWire[]): CatalogueWire => ({
  demonstration: true,
  sellers,
  products,
});

describe("shapeCatalogue", () => {
  it("shows the star on its last day and none on the next", () => {
    const given = wire([seller("htx")], [card("tra", "htx")]);
    const star = (day: string) => shapeCatalogue(given, day).products[0]?.star;
    expect(star("2026-11-24")?.stars).toBe(4);
    expect(star("2026-11-24")?.certificate.expires_on).toBe("2026-11-24");
    expect(star("2026-11-25")).toBeNull();
  });

  it("keeps the paper of an ended star, so that the page can say what happened", () => {
    const { products } = shapeCatalogue(wire([seller("htx")], [card("tra", "htx")]), "2026-11-25");
    expect(products[0]?.certificates[0]?.state).toBe("expired");
  });

  it("leaves out sellers that are not active, their products, and alcohol", () => {
    const given = wire(
      [seller("htx"), seller("nghi", "suspended")],
      [card("tra", "htx"), card("cua-nha-nghi", "nghi"), card("ruou-ba-kich", "htx", 15)],
    );
    const { sellers, products } = shapeCatalogue(given, "2026-11-24");
    expect(sellers.map(({ handle }) => handle)).toEqual(["htx"]);
    expect(products.map(({ handle }) => handle)).toEqual(["tra"]);
  });

  it("finds a commune by its other code", () => {
    const { sellers } = shapeCatalogue(wire([seller("htx")], []), "2026-11-24");
    expect(sellers[0]?.commune?.name).toContain("Ba Chẽ");
  });
});
