import { BackendError } from "@/lib/medusa/call-backend";
import { refusedFields } from "../refused-fields";

describe("refusedFields", () => {
  it("shows a refusal at its field", () => {
    const error = new BackendError(400, "invalid_input", { fields: { phone: "x", street: "y" } });
    expect(refusedFields(error)).toEqual({ phone: "phone_invalid", address: "street_missing" });
  });

  it("shows what it says of an invoice there too", () => {
    const fields = { "invoice.tax_code": "x", "invoice.name": "y", "invoice.address": "z" };
    expect(refusedFields(new BackendError(400, "invalid_input", { fields }))).toEqual({
      taxCode: "tax_code_wrong",
      unit: "unit_missing",
      unitAddress: "unit_address_long",
    });
  });

  it.each([
    new BackendError(400, "invalid_input", { fields: { expected_total_vnd: "x" } }),
    new BackendError(400, "invalid_input", null),
    new BackendError(409, "total_changed", { fields: { phone: "x" } }),
    new Error("reset"),
  ])("has no field for %s", (error) => {
    expect(refusedFields(error)).toEqual({});
  });
});
