import { ordersPagePath, readOrdersLeft, readOrdersPageQuery } from "../orders-page-query";

describe("readOrdersPageQuery", () => {
  it("shows new orders unless told", () => {
    expect(readOrdersPageQuery({})).toEqual({ status: "placed", page: 1 });
  });

  it.each([
    { status: "delivered" as const, page: 3 },
    { status: null, page: 1 },
  ])("reads back its own address of %j", (query) => {
    const { searchParams } = new URL(ordersPagePath(query), "http://door.test");
    expect(readOrdersPageQuery(Object.fromEntries(searchParams))).toEqual(query);
  });

  it.each(["0", "-1", "1.5", "x", "999999999"])("reads page %s as the first", (trang) => {
    expect(readOrdersPageQuery({ trang }).page).toBe(1);
  });

  it.each([
    ["3", 3],
    ["0", 0],
    ["21", 0],
    ["x", 0],
    [undefined, 0],
  ])("reads ?chua=%s as %i orders left", (chua, left) => {
    expect(readOrdersLeft({ chua })).toBe(left);
  });

  it("does not pass on a state that is none", () => {
    expect(readOrdersPageQuery({ "trang-thai": "'; drop" }).status).toBe("placed");
  });
});
