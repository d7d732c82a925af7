import { NOTHING_TYPED } from "../checkout-values";
import { stillWrong } from "../still-wrong";

const VALUES = { ...NOTHING_TYPED, phone: "09", note: "x".repeat(501), address: "Đâu đó" };
const STEP = {
  values: VALUES,
  problems: { phone: "phone_invalid", note: "note_long", address: "address_unknown" },
} as const;

describe("what stays wrong where only the fees are asked for", () => {
  it("is what nobody has corrected", () => {
    expect(stillWrong(STEP, VALUES)).toEqual({ phone: "phone_invalid", note: "note_long" });
  });

  it("is nothing of a field that was corrected, before the market has looked at it again", () => {
    expect(stillWrong(STEP, { ...VALUES, phone: "0912345678" })).toEqual({ note: "note_long" });
  });
});
