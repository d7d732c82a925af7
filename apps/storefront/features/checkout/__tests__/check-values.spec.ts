import { checkValues } from "../check-values";

const right = { name: "Lan", phone: "0912 345 678", address: "Thôn 4, Hải Lạng", note: "" };

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
    expect(checkValues({ name: " ", phone: "", address: "\t", note: "" })).toEqual({
      name: "name_missing",
      phone: "phone_missing",
      address: "address_missing",
    });
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
