import { sellerOrderProgress } from "../seller-order-progress";
import { SELLER_ORDER_STATUSES } from "../seller-order-status";

describe("the progress of a seller's order", () => {
  it.each([
    ["confirm", ["due", "done", "done", "done", "wrong"]],
    ["hand_over", ["wrong", "due", "done", "done", "wrong"]],
    ["deliver", ["wrong", "wrong", "due", "done", "wrong"]],
  ] as const)("%s in each status", (action, expected) => {
    const found = SELLER_ORDER_STATUSES.map((status) => sellerOrderProgress(status, action));
    expect(found).toEqual(expected);
  });
});
