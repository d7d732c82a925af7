import { returnPath } from "../return-path";

describe("returnPath", () => {
  it.each(["/ban-hang", "/ban-hang/don-hang/order_01", "/ban-hang?trang-thai=placed"])(
    "keeps %s",
    (path) => {
      expect(returnPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    ["/ban-hang/x"],
    "",
    "https://evil.test/ban-hang",
    "//evil.test/ban-hang",
    "/\\evil.test/ban-hang",
    "/ban-hang/../gio-hang",
    "/ban-hang-gia",
    "/\t/evil.test",
    "javascript:alert(1)",
    "/ban-hang/dang-nhap?tiep=/ban-hang",
  ])("sends %j to the door", (path) => {
    expect(returnPath(path)).toBe("/ban-hang");
  });

  it("keeps to the door that it is asked for", () => {
    expect(returnPath("/tinh/cong-bo", "/tinh")).toBe("/tinh/cong-bo");
    expect(returnPath("/ban-hang", "/tinh")).toBe("/tinh");
    expect(returnPath("/tinh/dang-nhap", "/tinh")).toBe("/tinh");
  });
});
