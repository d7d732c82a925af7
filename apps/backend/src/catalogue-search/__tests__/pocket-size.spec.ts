import { packPocket } from "@cho-lang/pocket-catalogue/pack-pocket";
import { generateDocuments } from "../../../bench/generate-documents";
import { writeAnswer } from "../kept-answer";

const MOST_BYTES = 80_000;

it("gives a phone a thousand products in eighty kilobytes", async () => {
  const { products } = generateDocuments(1_000);
  const facts = { revision: 1, full: true, demonstration: true, removed: [], day: "2026-11-29" };
  const { brotli } = await writeAnswer(packPocket(products, facts));
  expect(products).toHaveLength(1_000);
  expect(brotli.length).toBeLessThanOrEqual(MOST_BYTES);
});
