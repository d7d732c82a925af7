import { listHeading } from "../list-heading";

describe("what a list is called", () => {
  it("by the words that were typed, whatever it is narrowed to", () => {
    expect(listHeading("mực", "Thực phẩm", true)).toBe("Kết quả cho “mực”");
    expect(listHeading("mực", "Thực phẩm", false)).toBe("Chưa thấy “mực” trong chợ");
  });

  it("says that nothing is there as it was chosen, where the words alone find something", () => {
    expect(listHeading("mực", "", false, true)).toBe("Chưa thấy “mực” theo những gì bạn chọn");
    expect(listHeading("mực", "", true, true)).toBe("Kết quả cho “mực”");
    expect(listHeading("", "Thực phẩm", false, true)).toBe("Thực phẩm: không có món nào như vậy");
  });

  it("else by what it is about, and that there is nothing where nothing is left of it", () => {
    expect(listHeading("", "Thực phẩm", true)).toBe("Thực phẩm");
    expect(listHeading("", "Thực phẩm", false)).toBe("Thực phẩm: không có món nào như vậy");
    expect(listHeading("", "", true)).toBe("Tìm trong chợ");
    expect(listHeading("", "", false)).toBe("Không có món nào như vậy");
  });
});
