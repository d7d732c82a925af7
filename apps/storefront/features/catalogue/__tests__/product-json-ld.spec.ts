import type { Product } from "@/lib/medusa/catalogue";
import { productJsonLd } from "../product-json-ld";

const PRODUCT = {
  handle: "trung-ga-tan-an",
  title: "Trứng gà Tân An",
  description: "Trứng gà thả đồi.",
  seller: { name: "HTX Tân An" },
  group: { name: "Thực phẩm tươi sống" },
  pictures: [],
  variants: [],
  star: {
    stars: 4,
    certificate: {
      number: "4011/QĐ-UBND",
      issuing_body: "UBND tỉnh Quảng Ninh",
      issued_on: "2025-12-25",
      expires_on: "2028-12-25",
    },
  },
} as unknown as Product;

describe("productJsonLd", () => {
  it("names the decision of a product that is sold in earnest", () => {
    const data = productJsonLd(PRODUCT, false);
    expect(data.hasCertification).toMatchObject({ certificationIdentification: "4011/QĐ-UBND" });
    expect(data.description).toBe("Trứng gà thả đồi.");
  });

  it("certifies nothing in a demonstration and says that it is one", () => {
    const data = productJsonLd(PRODUCT, true);
    expect(data).not.toHaveProperty("hasCertification");
    expect(data.description).toMatch(/^Bản minh họa\..*Trứng gà thả đồi\.$/);
  });
});
