import { BackendError, BackendUnreachable } from "@/lib/medusa/call-backend";
import { shippingFailure } from "../shipping-failure";

describe("what a seller is told when GHN does not bring her parcel", () => {
  it("are GHN's own words where it refused", () => {
    const refused = new BackendError(409, "carrier_refused", { why: "Chưa giao tới đây." });
    expect(shippingFailure(refused)).toEqual({ failure: "refused", why: "Chưa giao tới đây." });
    expect(shippingFailure(new BackendError(409, "carrier_refused", null)).why).toBe("");
  });

  it.each([
    [new BackendError(503, "carrier_unavailable", null), "carrier"],
    [new BackendError(409, "carrier_account_needed", null), "account"],
    [new BackendError(409, "wrong_status", { why: "x" }), "wrong_status"],
    [new BackendError(409, "alcohol_apart", { lines: [] }), "alcohol_apart"],
    [new BackendError(500, "internal", null), "unreachable"],
    [new BackendUnreachable(null), "unreachable"],
    [new Error("x"), "unreachable"],
  ])("is, for %s, %s", (error, failure) => {
    expect(shippingFailure(error)).toEqual({ failure, why: "" });
  });
});
