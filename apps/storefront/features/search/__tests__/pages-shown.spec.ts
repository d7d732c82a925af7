import { pagesShown } from "../pages-shown";

describe("pagesShown", () => {
  it.each([
    [1, [1]],
    [3, [1, 2, 3]],
    [5, [1, 2, 3, 4, 5]],
    [9, [5, 6, 7, 8, 9]],
  ])("page %d shows %j", (page, pages) => {
    expect(pagesShown(page)).toEqual(pages);
  });
});
