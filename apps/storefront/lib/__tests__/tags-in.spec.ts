import { tagsIn } from "../tags-in";

describe("tagsIn", () => {
  it("adds the lists in which a product's price stands", () => {
    expect(tagsIn({ tags: ["product:cha-muc-ha-long"] })).toEqual([
      "product:cha-muc-ha-long",
      "catalogue",
    ]);
  });

  it("leaves the lists alone when only a review changed", () => {
    const tags = ["product-reviews:cha-muc-ha-long", "seller-reviews:htx-dong-tien"];
    expect(tagsIn({ tags })).toEqual(tags);
  });

  it("names each tag once", () => {
    expect(tagsIn({ tags: ["catalogue", "catalogue", "statistics"] })).toEqual([
      "catalogue",
      "statistics",
    ]);
  });

  it.each([
    [null],
    ["catalogue"],
    [{}],
    [{ tags: [] }],
    [{ tags: "catalogue" }],
    [{ tags: ["day:2026-11-24"] }],
    [{ tags: ["status:404"] }],
    [{ tags: [7] }],
    [{ tags: ["product:../x"] }],
    [{ tags: Array.from({ length: 501 }, () => "catalogue") }],
  ])("refuses %j", (body) => {
    expect(tagsIn(body)).toBeNull();
  });
});
