import { feeShareText } from "../fee-share-text";

describe("feeShareText", () => {
  it("tells the share to a tenth, with what it is of", () => {
    expect(feeShareText({ orders: 3, goods: 500_000, fees: 61_000 })).toBe(
      "Phí giao bằng 12,2 % tiền hàng: 3 đơn gần đây, phí 61.000\u00a0₫ trên tiền hàng 500.000\u00a0₫.",
    );
  });

  it.each([
    { orders: 0, goods: 0, fees: 0 },
    { orders: 1, goods: 0, fees: 25_000 },
  ])("tells none without goods", (share) => {
    expect(feeShareText(share)).toMatch(/^Chưa có đơn/);
  });
});
