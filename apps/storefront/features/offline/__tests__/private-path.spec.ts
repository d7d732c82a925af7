import { isCataloguePath } from "../catalogue-path";
import { isPrivatePath } from "../private-path";

describe("a page of its visitor alone", () => {
  it.each([
    "/gio-hang",
    "/thanh-toan/hoan-tat",
    "/don-hang/CL123456",
    "/tai-khoan",
    "/tai-khoan/",
    "/tai-khoan/don-hang",
    "/tai-khoan/dang-nhap/ma",
  ])("is %s, which is never kept", (path) => {
    expect(isPrivatePath(path)).toBe(true);
    expect(isCataloguePath(path)).toBe(false);
  });

  it.each(["/", "/san-pham/muc-kho", "/theo-doi", "/tai-khoan-cu", "/cho-trong-tui"])(
    "is not %s",
    (path) => {
      expect(isPrivatePath(path)).toBe(false);
    },
  );
});
