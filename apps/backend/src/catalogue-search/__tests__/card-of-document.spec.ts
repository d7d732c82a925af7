import { generateDocuments } from "../../../bench/generate-documents";
import type { ProductDocument } from "../../search-documents/product-document";
import { cardOfDocument } from "../card-of-document";

const written = generateDocuments(30).products;
const [rated] = written.filter(({ review_count: count = 0 }) => count > 0);

const cardOf = (change: Partial<ProductDocument>) => cardOfDocument({ ...rated!, ...change });

describe("A card", () => {
  it("tells how many reviews there are, and their mean of 5", () => {
    const card = cardOf({ review_count: 12, review_points: 57 });
    expect(card.rating).toEqual({ count: 12, mean: "4.8" });
  });

  it.each([
    ["nobody reviewed", { review_count: 0, review_points: 0 }],
    [
      "was written before reviews were counted",
      { review_count: undefined, review_points: undefined },
    ],
  ])("of what %s tells nothing", (_what, change) => {
    expect(cardOf(change).rating).toBeNull();
  });
});
