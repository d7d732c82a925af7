import { phoneHash } from "../phone-hash";

it("is the same for one number of one use under one secret, and another for every other", () => {
  const hash = phoneHash("a", "cash-refusal", "+84912345678");
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  expect(phoneHash("a", "cash-refusal", "+84912345678")).toBe(hash);
  expect(phoneHash("a", "cash-refusal", "+84912345679")).not.toBe(hash);
  expect(phoneHash("b", "cash-refusal", "+84912345678")).not.toBe(hash);
  expect(phoneHash("a", "buyer-consent", "+84912345678")).not.toBe(hash);
});
