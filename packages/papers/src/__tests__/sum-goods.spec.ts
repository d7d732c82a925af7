import { sumGoods } from "../sum-goods";
import { EGGS, SQUID_CAKE } from "./some-order";

describe("sumGoods", () => {
  it("counts each pack of each product over all orders", () => {
    const big = { ...EGGS, label: "Hộp 30 quả", quantity: 1 };
    const sums = sumGoods([{ lines: [EGGS, big] }, { lines: [EGGS, SQUID_CAKE, EGGS] }]);
    expect(sums).toEqual([
      { title: "Chả mực giã tay", label: "Gói 500 g", quantity: 1, orders: 1 },
      { title: "Trứng vịt biển Đồng Rui", label: "Hộp 10 quả", quantity: 6, orders: 2 },
      { title: "Trứng vịt biển Đồng Rui", label: "Hộp 30 quả", quantity: 1, orders: 1 },
    ]);
  });

  it("has nothing to take for no orders", () => {
    expect(sumGoods([])).toEqual([]);
  });
});
