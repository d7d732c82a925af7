import { listHeading } from "../list-heading";

describe("what a list is called", () => {
  it("by the words that were typed, whatever it is narrowed to", () => {
    expect(listHeading("mực", "Thực phẩm", true)).toBe("Kết quả cho “mực”");
    expect(listHeading("mực", "Thực phẩm", false)).toBe("Chưa thấy “mực” trong chợ");
  });

  it("else by what it is about, and that there is nothing where nothing is left of it", () => {
    expect(listHeading("", "Thực phẩm", true)).toBe("Thực phẩm");
    expect(listHeading("", "Thực phẩm", false)).toBe("Thực phẩm: không có món nào như vậy");
    expect(listHeading("", "", true)).toBe("Tìm trong chợ");
    expect(listHeading("", "", false)).toBe("Không có món nào như vậy");
  });
});
