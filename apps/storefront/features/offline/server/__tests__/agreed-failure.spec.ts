import { basketOf, line } from "../../__tests__/offline-fixtures";
import { agreedFailure } from "../agreed-failure";

const seen = [{ variantId: "a", quantity: 2, unitPrice: 45_000 }];
/** As priced for an address: 90,000 đồng of goods and 25,000 of delivery. */
const basket = { ...basketOf([line("a", 2)]), deliveryTotal: 25_000, total: 115_000 };
const exactly = (total: number) => ({ total, exact: true });
const atMost = (total: number) => ({ total, exact: false });

describe("agreedFailure", () => {
  it("is none where everything is as it was agreed", () => {
    expect(agreedFailure(basket, { lines: seen, agreed: exactly(115_000) })).toBeNull();
    expect(agreedFailure(basket, { lines: seen, agreed: atMost(150_000) })).toBeNull();
  });

  it.each([exactly(114_999), exactly(115_001), atMost(114_999)])(
    "asks about a total that was not agreed to (%j)",
    (agreed) => {
      expect(agreedFailure(basket, { lines: seen, agreed })).toEqual({
        kind: "total_changed",
        before: agreed.total,
      });
    },
  );

  it("asks where no total could be agreed to", () => {
    expect(agreedFailure(basket, { lines: seen, agreed: null })).toEqual({ kind: "total_unseen" });
  });

  it.each([
    [[{ variantId: "a", quantity: 3, unitPrice: 45_000 }]],
    [[{ variantId: "a", quantity: 2, unitPrice: 44_000 }]],
    [[{ variantId: "b", quantity: 2, unitPrice: 45_000 }]],
    [[...seen, { variantId: "b", quantity: 1, unitPrice: 1 }]],
    [[]],
  ])("asks where other goods are in the basket than were seen (%#)", (lines) => {
    expect(agreedFailure(basket, { lines, agreed: atMost(999_000) })).toEqual({
      kind: "basket_changed",
    });
  });

  it.each(["price_changed", "sold_out", "too_few", "not_for_sale"] as const)(
    "asks about a line that is %s, even within the agreed total",
    (problem) => {
      const changed = { ...basketOf([line("a", 2, { problem })]), total: 1 };
      expect(agreedFailure(changed, { lines: seen, agreed: atMost(999_000) })).toEqual({
        kind: "out_of_stock",
      });
    },
  );
});
