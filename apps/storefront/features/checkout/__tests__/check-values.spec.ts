import { checkValues } from "../check-values";
import { NOTHING_TYPED } from "../checkout-values";

const right = {
  ...NOTHING_TYPED,
  name: "Lan",
  phone: "0912 345 678",
  address: "Thôn 4, Hải Lạng",
};

describe("checkValues", () => {
  it("has nothing to say about a right form", () => {
    expect(checkValues(right)).toEqual({});
  });

  it.each(["0912.345.678", "+84912345678", "0084 912 345 678", "0203 3825 678"])(
    "takes the phone number %s",
    (phone) => {
      expect(checkValues({ ...right, phone })).toEqual({});
    },
  );

  it.each(["123", "abc", "0112345678", "091234567", "+1 202 555 0100"])(
    "refuses the phone number %s",
    (phone) => {
      expect(checkValues({ ...right, phone })).toEqual({ phone: "phone_invalid" });
    },
  );

  it("says of a number from before 2018 that it has a new form", () => {
    expect(checkValues({ ...right, phone: "0162 7000 111" })).toEqual({ phone: "phone_old" });
  });

  it("names everything that is missing at once", () => {
    expect(checkValues({ ...NOTHING_TYPED, name: " ", address: "\t" })).toEqual({
      name: "name_missing",
      phone: "phone_missing",
      address: "address_missing",
    });
  });

  it.each([
    [{ taxCode: "0100686209", unit: "Công ty Hoa Ban" }, {}],
    [{ taxCode: "0100686208", unit: "Công ty Hoa Ban" }, { taxCode: "tax_code_wrong" }],
    [{ taxCode: "123", unit: "Công ty Hoa Ban" }, { taxCode: "tax_code_shape" }],
    [{ unit: "Công ty Hoa Ban" }, { taxCode: "tax_code_missing" }],
    [{ taxCode: "0100686209" }, { unit: "unit_missing" }],
    [
      { taxCode: "0100686209", unit: "x".repeat(201), unitAddress: "x".repeat(251) },
      { unit: "unit_long", unitAddress: "unit_address_long" },
    ],
  ])("asks for the whole invoice once %j is typed", (typed, problems) => {
    expect(checkValues({ ...right, ...typed })).toEqual(problems);
  });

  it("refuses what is too long", () => {
    expect(
      checkValues({
        ...right,
        name: "x".repeat(101),
        address: "x".repeat(251),
        note: "x".repeat(501),
      }),
    ).toEqual({ name: "name_long", address: "address_long", note: "note_long" });
  });
});
