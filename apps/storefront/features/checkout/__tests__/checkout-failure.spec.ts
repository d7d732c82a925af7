import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { checkoutFailure } from "../checkout-failure";

describe("checkoutFailure", () => {
  it.each([
    ["total_changed", { kind: "total_changed", before: 5 }],
    ["out_of_stock", { kind: "out_of_stock" }],
    ["basket_empty", { kind: "basket_changed" }],
    ["busy", { kind: "busy" }],
    ["too_many_from_here", { kind: "crowded", minutes: 1 }],
    ["too_many_open_orders", { kind: "open_orders" }],
    ["too_many_unpaid_baskets", { kind: "unpaid_baskets" }],
    ["too_much_unpaid", { kind: "much_unpaid", lines: [] }],
    ["cash_not_taken", { kind: "cash_not_taken" }],
    ["terms_changed", { kind: "terms_changed" }],
    ["cash_refused_before", { kind: "cash_refused" }],
    ["phone_code_needed", { kind: "phone_code", phone: "0912345678", told: "needed" }],
    ["something_new", { kind: "unreachable", placing: true }],
  ])("tells %s", (code, expected) => {
    expect(checkoutFailure(new BackendError(409, code, {}), 5, "0912345678")).toEqual(expected);
  });

  it("tells how many pieces an unpaid order may take", () => {
    const lines = [{ variant_id: "eggs", available: 10 }, { variant_id: "honey" }, null];
    const error = new BackendError(409, "too_much_unpaid", { lines });
    expect(checkoutFailure(error, 5, "0912345678")).toEqual({
      kind: "much_unpaid",
      lines: [{ variantId: "eggs", available: 10 }],
    });
  });

  it("does not claim to know what became of a lost answer", () => {
    expect(checkoutFailure(new BackendUnreachable("reset"), 5, "0912345678")).toEqual({
      kind: "unreachable",
      placing: true,
    });
  });
});
