import { parsePrice } from "../parse-price";

describe("parsePrice", () => {
  it.each([
    ["0", 0],
    ["100000", 100_000],
    ["100.000", 100_000],
    ["1.250.000 ₫", 1_250_000],
    ["100,000đ", 100_000],
    ["100 000 VNĐ", 100_000],
    ["100k", 100_000],
    ["50 nghìn", 50_000],
    ["2 triệu", 2_000_000],
    ["2tr", 2_000_000],
    ["300 nghìn đồng", 300_000],
  ])("%s is %d đồng", (text, amount) => {
    expect(parsePrice(text)).toBe(amount);
  });

  it.each(["", "rẻ", "-5", "1,5 triệu", "1.2", "1e5", "12345678901", "99999 triệu", "k", "5kg"])(
    "%s is no amount",
    (text) => {
      expect(parsePrice(text)).toBeNull();
    },
  );
});
