import { projectDocument } from "@medusajs/framework/utils";
import { projection } from "../projection";

const DOCUMENT = {
  id: "a",
  title: "Chả mực",
  price: 0,
  season: null,
  missing: undefined,
  certificates: [{ number: "1", stars: 4 }, { number: "2" }],
  image: { name: "a-1", alt: "Chả mực" },
};

describe("a document narrowed to paths", () => {
  it.each([
    [["id", "title", "price", "season", "missing", "nowhere"]],
    [["certificates", "image"]],
    [["id", "certificates.number", "certificates.stars", "image.alt"]],
    [[]],
  ])("is what Medusa makes of it: %j", (paths) => {
    expect(projection(paths)(DOCUMENT)).toStrictEqual(projectDocument(DOCUMENT, paths));
  });
});
