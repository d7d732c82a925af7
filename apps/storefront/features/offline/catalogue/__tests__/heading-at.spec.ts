import { catalogue } from "@/messages/vi/catalogue";
import { headingAt } from "../heading-at";

const nameOf = (seller: string) =>
  Promise.resolve(seller === "htx-dong-tien" ? "HTX Đồng Tiến" : null);

const heading = (address: string, found = true) =>
  headingAt(new URL(address, "https://cho-lang.example"), found, nameOf);

describe("the heading of a list without a line", () => {
  it("is that of the page where the page is about a list", async () => {
    for (const [address, name] of [
      ["/san-pham", catalogue.products.title],
      ["/nhom/thuc-pham", "Thực phẩm"],
      ["/xa/hai-lang", "Xã Hải Lạng"],
      ["/nha-san-xuat/htx-dong-tien", "HTX Đồng Tiến"],
    ] as const) {
      expect(await heading(address)).toBe(name);
      expect(await heading(address, false)).toBe(name);
      expect(await heading(`${address}?q=muc&nhom=do-uong`)).toBe(name);
    }
    for (const address of ["/nhom/khong-co", "/xa/khong-co", "/nha-san-xuat/khong-co"]) {
      expect(await heading(address, false)).toBe(catalogue.products.title);
    }
  });

  it("names whose list was narrowed, as the search does", async () => {
    expect(await heading("/tim-kiem?nhom=thuc-pham&sao=5")).toBe("Thực phẩm");
    expect(await heading("/tim-kiem?nha=htx-dong-tien&xa=hai-lang&gia-den=50000")).toBe(
      "HTX Đồng Tiến · Xã Hải Lạng",
    );
    expect(await heading("/tim-kiem?nha=htx-dong-tien&sao=5", false)).toBe(
      "HTX Đồng Tiến: không có món nào như vậy",
    );
    expect(await heading("/tim-kiem?nha=khong-co")).toBe("Tìm trong chợ");
    expect(await heading("/tim-kiem?sao=5", false)).toBe("Không có món nào như vậy");
  });

  it("says the words that were typed, whatever else was chosen", async () => {
    expect(await heading("/tim-kiem?q=mực&nhom=thuc-pham")).toBe("Kết quả cho “mực”");
    expect(await heading("/tim-kiem?q=mực", false)).toBe("Chưa thấy “mực” trong chợ");
  });
});
