import { isCataloguePath } from "../catalogue-path";

describe("isCataloguePath", () => {
  it.each(["/", "/san-pham", "/san-pham/cha-muc", "/xa/co-to", "/nhom/thuc-pham", "/chung-nhan/1"])(
    "keeps %s",
    (path) => {
      expect(isCataloguePath(path)).toBe(true);
    },
  );

  it.each([
    "/gio-hang",
    "/thanh-toan",
    "/don-hang/CL7K2M9Q",
    "/ban-hang",
    "/xac-nhan",
    "/san-phamx",
    "/api/dia-chi",
  ])("never keeps %s", (path) => {
    expect(isCataloguePath(path)).toBe(false);
  });
});
