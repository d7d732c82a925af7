import { loginCodeHash, newLoginCode } from "../login-code";

it("makes codes of six digits, zeros in front too", () => {
  const codes = Array.from({ length: 2_000 }, newLoginCode);
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(codes.some((code) => code.startsWith("0"))).toBe(true);
  expect(new Set(codes).size).toBeGreaterThan(1_900);
});

it("keeps of a code only what the market's secret makes of it, for one number", () => {
  const hash = loginCodeHash("secret", "0912345678", "123456");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(loginCodeHash("other", "0912345678", "123456")).not.toBe(hash);
  expect(loginCodeHash("secret", "0912345679", "123456")).not.toBe(hash);
  expect(loginCodeHash("secret", "0912345678", "123457")).not.toBe(hash);
});
