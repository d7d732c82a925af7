import { paperOf, paperPath } from "../papers";

describe("papers", () => {
  it("have an address each", () => {
    expect(paperPath("nhan", ["order_1", "order_2"])).toBe(
      "/ban-hang/giay-to/nhan?don=order_1&don=order_2",
    );
    expect(paperPath("nhan", ["order_1"], 2)).toBe("/ban-hang/giay-to/nhan?don=order_1&kien=2");
    expect(paperPath("lay-hang")).toBe("/ban-hang/giay-to/lay-hang");
    expect(paperOf("phieu-giao")).toBe("delivery-note");
  });

  it.each(["", "toString", "label", "__proto__"])("are not at %j", (slug) => {
    expect(paperOf(slug)).toBeNull();
  });
});
