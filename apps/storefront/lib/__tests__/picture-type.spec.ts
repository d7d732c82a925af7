import { pictureType } from "../picture-type";

describe("pictureType", () => {
  it("knows the two formats in the three widths", () => {
    expect(pictureType("cha-muc-1-0a1b2c3d-320.avif")).toBe("image/avif");
    expect(pictureType("cha-muc-1-0a1b2c3d-1080.webp")).toBe("image/webp");
  });

  it.each([
    "../cha-muc-320.webp",
    "..%2fcha-muc-320.webp",
    "cha-muc-320.webp/../x",
    "cha-muc-500.webp",
    "cha-muc-320.png",
    "cha-muc.webp",
    "-320.webp",
    ".env",
    "",
    "cha-muc-320.webp\u0000",
  ])("refuses %j", (name) => {
    expect(pictureType(name)).toBeNull();
  });
});
