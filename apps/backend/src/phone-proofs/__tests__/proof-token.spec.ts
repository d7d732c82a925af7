import { CASH_PROOF_SECONDS } from "@cho-lang/seller-rules/cash-proof";
import { proofToken, provesPhone } from "../proof-token";

const NOW = new Date("2026-11-28T10:00:00Z");
const PHONE = "+84912345678";
const token = proofToken("secret", PHONE, NOW);
const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

it("stands for its phone until its time is over", () => {
  expect(provesPhone("secret", PHONE, token, NOW)).toBe(true);
  expect(provesPhone("secret", PHONE, token, after(CASH_PROOF_SECONDS - 1))).toBe(true);
  expect(provesPhone("secret", PHONE, token, after(CASH_PROOF_SECONDS))).toBe(false);
});

it.each([
  ["another phone", "secret", "+84912345679", token],
  ["another market", "other", PHONE, token],
  ["a longer time than was signed", "secret", PHONE, token.replace(/^\d/, "9")],
  ["nothing", "secret", PHONE, ""],
  ["a log-in of a seller", "secret", PHONE, "eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.c2ln"],
])("is worth nothing for %s", (_what, secret, phone, sent) => {
  expect(provesPhone(secret, phone, sent, NOW)).toBe(false);
});

it("does not tell the number", () => {
  expect(token).not.toContain("912345678");
});
