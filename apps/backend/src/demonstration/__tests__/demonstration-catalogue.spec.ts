import { mayCertify } from "@cho-lang/ocop/who-certifies";
import { expiresOn } from "@cho-lang/ocop/certificate";
import { communeByCode } from "@cho-lang/ocop/communes";
import { productSet } from "@cho-lang/ocop/product-sets";
import { certificateState, starInForce } from "@cho-lang/ocop/star-in-force";
import { daysBetween, vietnamDay } from "@cho-lang/ocop/vietnam-day";
import { demonstrationCatalogue } from "../demonstration-catalogue";

const LOADING_DAYS = ["2026-11-23", "2027-02-28", "2028-02-29"];

describe.each(LOADING_DAYS)("the demonstration catalogue loaded on %s", (day) => {
  const { sellers, products } = demonstrationCatalogue(new Date(`${day}T09:00:00+07:00`));
  const byHandle = new Map(products.map((product) => [product.handle, product]));
  const certificates = products.flatMap((product) => product.certificates);

  it("has 28 sellers and 60 products with handles of their own", () => {
    expect(new Set(sellers.map((seller) => seller.handle)).size).toBe(28);
    expect(byHandle.size).toBe(60);
  });

  it("places every seller in a commune of the province and every product with a seller", () => {
    for (const seller of sellers) expect(communeByCode(seller.commune_code)).not.toBeNull();
    const handles = new Set(sellers.map((seller) => seller.handle));
    for (const product of products) expect(handles).toContain(product.seller);
  });

  it("tells who each seller is", () => {
    for (const seller of sellers) {
      expect(seller.story.split(". ").length).toBeGreaterThanOrEqual(2);
      expect(seller.legal_name).not.toBe("");
      expect(isTaxCode(seller.tax_code ?? "")).toBe(true);
    }
  });

  it("marks every invented person and number", () => {
    const invented = sellers.filter((seller) => seller.handle !== "htx-dong-tien");
    for (const seller of invented) expect(seller.representative).toContain("(minh họa)");
    for (const certificate of certificates) expect(certificate.number).toMatch(/^MH-\d+\/QĐ-/);
    expect(new Set(certificates.map(({ number }) => number)).size).toBe(certificates.length);
  });

  it("gives every product a certificate of its own set, by a body that could issue it", () => {
    for (const product of products) {
      expect(product.certificates.length).toBeGreaterThan(0);
      for (const certificate of product.certificates) {
        expect(certificate.product_set).toBe(product.product_set);
        const { issuing_level, stars, decision_date } = certificate;
        expect(mayCertify(issuing_level, stars, decision_date)).toBe(true);
        expect(certificate.issuing_body).not.toMatch(/dân $/);
      }
    }
  });

  it("keeps alcohol in sets 14 and 15, and the rest out of them", () => {
    const alcohol = products.filter((product) => productSet(product.product_set).alcohol);
    expect(alcohol).toHaveLength(4);
    for (const product of alcohol) expect(product.title).toMatch(/^Rượu/);
    for (const product of products.filter((other) => !alcohol.includes(other))) {
      expect(product.title).not.toMatch(/rượu/i);
    }
  });

  it("has certificates in every state that a shopper can meet", () => {
    const states = certificates.map((certificate) => certificateState(certificate, day));
    expect(states.filter((state) => state === "withdrawn")).toHaveLength(1);
    expect(states).toEqual(expect.arrayContaining(["in_force", "expiring", "expired", "draft"]));
    const soon = certificates.filter((certificate) => {
      const left = daysBetween(day, expiresOn(certificate));
      return left >= 0 && left <= 30 && certificateState(certificate, day) === "expiring";
    });
    expect(soon).toHaveLength(3);
  });

  it("shows no star for what ended or was withdrawn", () => {
    expect(starInForce(byHandle.get("phan-hoa-vang-danh")?.certificates ?? [], day)).toBeNull();
    expect(starInForce(byHandle.get("oi-le-hoanh-bo")?.certificates ?? [], day)).toBeNull();
  });

  it("withdraws by a decision with a reason", () => {
    const [withdrawn] = byHandle.get("oi-le-hoanh-bo")?.certificates ?? [];
    expect(withdrawn?.withdrawal_decision).toMatch(/^MH-/);
    expect(withdrawn?.withdrawal_reason).toContain("minh họa");
    expect(withdrawn?.withdrawn_on).not.toBeNull();
  });

  it("renews with a history and raises three stars to four", () => {
    const eggs = byHandle.get("trung-vit-bien-dong-rui")?.certificates ?? [];
    expect(eggs.map(({ kind }) => kind)).toEqual(["new", "renewal"]);
    expect(starInForce(eggs, day)).toBe(4);
    const apples = byHandle.get("na-dai-dong-trieu")?.certificates ?? [];
    expect(apples.map(({ kind, stars }) => [kind, stars])).toEqual([
      ["new", 3],
      ["upgrade", 4],
    ]);
    expect(starInForce(apples, day)).toBe(4);
  });

  it("asks for prices in whole đồng and one to four pictures, and has stock but for a few", () => {
    for (const product of products) {
      expect(product.pictures).toBeGreaterThanOrEqual(1);
      for (const variant of product.variants) expect(variant.price_vnd % 1000).toBe(0);
      expect(new Set(product.variants.map(({ label }) => label)).size).toBe(
        product.variants.length,
      );
    }
    expect(products.filter(({ stock }) => stock === 0)).toHaveLength(1);
  });
});

it("takes the day from Việt Nam's clock", () => {
  const before = demonstrationCatalogue(new Date("2026-11-23T16:59:59Z"));
  const after = demonstrationCatalogue(new Date("2026-11-23T17:00:00Z"));
  const [first] = before.products[0]?.certificates ?? [];
  const [second] = after.products[0]?.certificates ?? [];
  expect(daysBetween(first?.issued_on ?? "", second?.issued_on ?? "")).toBe(1);
  expect(vietnamDay(new Date("2026-11-23T17:00:00Z"))).toBe("2026-11-24");
});

/** Tenth digit: ten less the weighted sum of the others modulo eleven. */
function isTaxCode(code: string): boolean {
  const weights = [31, 29, 23, 19, 17, 13, 7, 5, 3];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(code[index]), 0);
  return code.length === 10 && 10 - (sum % 11) === Number(code[9]);
}
