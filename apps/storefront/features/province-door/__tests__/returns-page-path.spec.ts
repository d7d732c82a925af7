import { readReturnsPageQuery, returnsPagePath } from "../returns-page-path";

describe("the address of a month's returns", () => {
  it.each([
    ["/tinh", {}],
    ["/tinh?thang=2026-10", { thang: "2026-10" }],
    ["/tinh?thang=2026-10&trang=2", { thang: "2026-10", trang: "2" }],
    ["/tinh?thang=2026-10&xa=06886&trang=2", { thang: "2026-10", xa: "06886", trang: "2" }],
  ])("%s is read and written alike", (path, query) => {
    expect(returnsPagePath(readReturnsPageQuery(query))).toBe(path);
  });

  it("takes nothing for a month, a commune or a page that is none", () => {
    expect(readReturnsPageQuery({ thang: "2026-13", xa: "00001", trang: "0" })).toEqual({
      month: null,
      commune: null,
      page: 1,
    });
    expect(readReturnsPageQuery({ thang: "1900-01" }).month).toBeNull();
    expect(readReturnsPageQuery({ thang: ["2026-10"], trang: "99999" })).toEqual({
      month: null,
      commune: null,
      page: 1,
    });
  });
});
