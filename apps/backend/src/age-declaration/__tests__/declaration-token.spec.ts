import { proofToken } from "../../phone-proofs/proof-token";
import { declarationToken, declaresAge } from "../declaration-token";

const now = new Date("2026-11-29T12:00:00+07:00");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

it("holds for a day, and under no other secret", () => {
  const token = declarationToken("secret", now);
  expect(declaresAge("secret", token, now)).toBe(true);
  expect(declaresAge("secret", token, later(24 * 60 * 60 - 1))).toBe(true);
  expect(declaresAge("secret", token, later(24 * 60 * 60))).toBe(false);
  expect(declaresAge("another", token, now)).toBe(false);
});

it("cannot be made longer, made up, or taken from a phone's proof", () => {
  const [ends = "", signed = ""] = declarationToken("secret", now).split(".");
  for (const no of [
    `${String(Number(ends) + 1)}.${signed}`,
    `${ends}.${"A".repeat(43)}`,
    `${ends}.`,
    "",
    "true",
    proofToken("secret", "+84912345678", now),
  ]) {
    expect(declaresAge("secret", no, now)).toBe(false);
  }
});
