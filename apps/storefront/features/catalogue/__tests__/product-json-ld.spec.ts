import type { Product } from "@/lib/medusa/catalogue";
import type { ReviewList } from "@/lib/medusa/reviews";
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

const REVIEWS: ReviewList = {
  sum: { count: 2, mean: "3.5", byScore: [0, 1, 0, 0, 1], removed: 1 },
  reviews: [
    {
      id: "rvw_2",
      writtenOn: "2026-11-05",
      product: { title: "Trứng gà Tân An", handle: "trung-ga-tan-an" },
      demonstration: false,
      said: {
        score: 2,
        text: "Vỡ hai quả.",
        name: "H.",
        photos: [],
        corrected: false,
        answer: null,
      },
      removed: null,
    },
    {
      id: "rvw_1",
      writtenOn: "2026-11-04",
      product: { title: "Trứng gà Tân An", handle: "trung-ga-tan-an" },
      demonstration: false,
      said: null,
      removed: { source: "Luật", text: "cấm", on: "2026-11-06" },
    },
  ],
  page: 1,
  pages: 1,
};

const NOBODY = { count: 0, mean: null, byScore: [0, 0, 0, 0, 0], removed: 1 };

describe("productJsonLd", () => {
  it("names the decision of a product that is sold in earnest", () => {
    const data = productJsonLd(PRODUCT, null, false);
    expect(data.hasCertification).toMatchObject({ certificationIdentification: "4011/QĐ-UBND" });
    expect(data.description).toBe("Trứng gà thả đồi.");
  });

  it("rates by what buyers gave, and by nothing that was removed", () => {
    const data = productJsonLd(PRODUCT, REVIEWS, false);
    expect(data.aggregateRating).toMatchObject({ ratingValue: "3.5", reviewCount: 2 });
    expect(data.review).toMatchObject([{ reviewBody: "Vỡ hai quả." }]);
    expect(productJsonLd(PRODUCT, { ...REVIEWS, sum: NOBODY }, false)).not.toHaveProperty(
      "aggregateRating",
    );
  });

  it("certifies nothing in a demonstration and says that it is one", () => {
    const data = productJsonLd(PRODUCT, REVIEWS, true);
    expect(data).not.toHaveProperty("hasCertification");
    expect(data).not.toHaveProperty("aggregateRating");
    expect(data.description).toMatch(/^Bản minh họa\..*Trứng gà thả đồi\.$/);
  });
});
