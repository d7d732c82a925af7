import { asksForCode } from "../asks-for-code";

const code = { kind: "phone_code", phone: "0912345678" } as const;

it("asks for a code wherever there may be one to type", () => {
  expect(asksForCode({ ...code, told: "sent" })).toBe(true);
  expect(asksForCode({ ...code, told: "wrong" })).toBe(true);
  expect(asksForCode({ ...code, told: "needed" })).toBe(false);
  expect(asksForCode({ ...code, told: "no_mobile" })).toBe(false);
  expect(asksForCode({ kind: "busy" })).toBe(false);
  expect(asksForCode(null)).toBe(false);
});
