import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { basketFailure } from "../basket-failure";

describe("basketFailure", () => {
  it("tells how many are left", () => {
    const details = { lines: [{ variant_id: "v1", available: 3 }] };
    expect(basketFailure(new BackendError(409, "out_of_stock", details))).toEqual({
      kind: "too_few",
      available: 3,
    });
  });

  it.each([undefined, null, {}, { lines: [] }, { lines: [{ available: "3" }] }])(
    "reads details %j as nothing left",
    (details) => {
      expect(basketFailure(new BackendError(409, "out_of_stock", details))).toEqual({
        kind: "too_few",
        available: 0,
      });
    },
  );

  it.each([
    ["invalid_input", "quantity"],
    ["not_found", "not_for_sale"],
    ["basket_placed", "placed"],
    ["basket_not_found", "gone"],
    ["internal", "unreachable"],
  ])("tells %s as %s", (code, kind) => {
    expect(basketFailure(new BackendError(400, code, {}))).toEqual({ kind });
  });

  it("tells how long to wait when too much comes from one network", () => {
    const error = new BackendError(429, "too_many_from_here", { retry_after_seconds: 130 });
    expect(basketFailure(error)).toEqual({ kind: "crowded", minutes: 3 });
  });

  it("treats everything else as a connection that may come back", () => {
    expect(basketFailure(new BackendUnreachable("reset"))).toEqual({ kind: "unreachable" });
    expect(basketFailure(new TypeError("fetch failed"))).toEqual({ kind: "unreachable" });
  });
});
