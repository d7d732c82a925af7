import { projectDocument } from "@medusajs/framework/utils";
import { projection } from "../projection";

const DOCUMENT = {
  id: "a",
  title: "Chả mực",
  price: 0,
  season: null,
  missing: undefined,
  certificates: [{ number: "1", stars: 4 }, { number: "2" }],
  image: { name: "a-1", alt: "Chả mực", size: { wide: 4, high: 3 } },
  gone: [null, 7],
};

describe("a document narrowed to paths", () => {
  it.each([
    [["id", "title", "price", "season", "missing", "nowhere"]],
    [["certificates", "image"]],
    [["id", "certificates.number", "certificates.stars", "image.alt"]],
    [["image.size.wide", "image.alt", "image.nowhere.at"]],
    [["title.alt", "price.alt", "season.alt", "missing.alt", "gone.alt", "nowhere.alt"]],
    [["image.alt", "image"]],
    [[]],
  ])("is what Medusa makes of it: %j", (paths) => {
    expect(projection(paths).project(DOCUMENT)).toStrictEqual(projectDocument(DOCUMENT, paths));
  });

  // Of Medusa's own only the last is left.
  it("has all that is asked for of an object in an object", () => {
    const { project } = projection(["image.size.wide", "image.name", "image.size.high"]);
    expect(project(DOCUMENT)).toEqual({ image: { name: "a-1", size: { wide: 4, high: 3 } } });
  });
});
