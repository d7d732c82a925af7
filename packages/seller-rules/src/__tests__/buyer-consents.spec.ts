import fc from "fast-check";
import {
  CONSENT_PURPOSES,
  CONSENT_TEXTS,
  consentStandings,
  isConsented,
  mayConsent,
  MOST_CONSENTS_A_DAY,
  type ConsentLine,
} from "../buyer-consents";

const SAID_AT = new Date("2026-11-28T10:00:00+07:00");
const line = (purpose: string, given: boolean, version?: string): ConsentLine => ({
  purpose,
  given,
  version: version ?? CONSENT_TEXTS.addresses.version,
  said_at: SAID_AT,
});

it("takes silence for no consent", () => {
  expect(consentStandings([])).toEqual(
    CONSENT_PURPOSES.map((purpose) => ({ purpose, given: false, said_at: null })),
  );
});

it("takes a consent to other words than today's for none", () => {
  expect(isConsented([line("addresses", true, "2020-01-01")], "addresses")).toBe(false);
  expect(isConsented([line("addresses", true)], "addresses")).toBe(true);
});

it("goes by what was said last of each purpose alone", () => {
  const said = fc.record({ purpose: fc.constantFrom(...CONSENT_PURPOSES), given: fc.boolean() });
  fc.assert(
    fc.property(fc.array(said), (all) => {
      const lines = all.map(({ purpose, given }) =>
        line(purpose, given, CONSENT_TEXTS[purpose].version),
      );
      for (const { purpose, given } of consentStandings(lines)) {
        const own = all.filter((one) => one.purpose === purpose);
        expect(given).toBe(own.at(-1)?.given ?? false);
      }
    }),
  );
});

it("has words in both languages for each purpose, with a version", () => {
  for (const purpose of CONSENT_PURPOSES) {
    const { version, vi, en } = CONSENT_TEXTS[purpose];
    expect([version, vi, en].every((text) => text.length > 5)).toBe(true);
  }
});

it("takes no more consents in a day than anybody means", () => {
  const lines = Array.from({ length: MOST_CONSENTS_A_DAY }, (_, at) =>
    line("addresses", at % 2 > 0),
  );
  const later = (milliseconds: number) => new Date(SAID_AT.getTime() + milliseconds);
  expect(mayConsent(lines.slice(1), later(1))).toBe(true);
  expect(mayConsent(lines, later(86_400_000 - 1))).toBe(false);
  expect(mayConsent(lines, later(86_400_000))).toBe(true);
});
