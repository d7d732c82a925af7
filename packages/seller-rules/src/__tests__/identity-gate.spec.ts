import {
  IDENTITY_RULE,
  identityGate,
  identityWarning,
  type StoredIdentity,
} from "../identity-gate";

const UNLINKED: StoredIdentity = { state: "unlinked", good_until: null };
const LINKED: StoredIdentity = { state: "linked", good_until: null };
const OLDER = "2026-09-27T23:59:59+07:00";
const NEWER = "2026-09-28T00:00:00+07:00";

function gate(madeAt: string, now: string, stored = UNLINKED) {
  return identityGate(stored, new Date(madeAt), new Date(now));
}

describe("identityGate", () => {
  it.each([
    "2026-09-28T00:00:00+07:00",
    "2026-12-30T23:59:00+07:00",
    "2026-12-31T00:00:00+07:00",
    "2026-12-31T23:59:59+07:00",
  ])("lets an older account sell at %s and says until when", (now) => {
    expect(gate(OLDER, now)).toEqual({
      state: "unlinked",
      open: true,
      closes_at: new Date("2027-01-01T00:00:00+07:00"),
    });
  });

  it("stops an older account at the first minute of 2027 in Việt Nam", () => {
    expect(gate(OLDER, "2027-01-01T00:00:00+07:00")).toEqual({
      state: "unlinked",
      open: false,
      closes_at: null,
    });
  });

  it("lets an account made since 28/9/2026 sell only while it is linked", () => {
    expect(gate(NEWER, NEWER).open).toBe(false);
    expect(gate(NEWER, "2026-12-31T23:59:59+07:00").open).toBe(false);
    expect(gate(NEWER, NEWER, LINKED).open).toBe(true);
    expect(gate(NEWER, "2027-06-01T00:00:00+07:00", LINKED).open).toBe(true);
  });

  it("asks nothing before the rule is in force", () => {
    expect(gate("2026-01-01T00:00:00Z", OLDER).open).toBe(true);
  });

  it.each(["pending", "failed"] as const)("holds %s for not linked", (state) => {
    expect(gate(NEWER, "2026-10-01T00:00:00Z", { state, good_until: null })).toMatchObject({
      state,
      open: false,
    });
  });

  it("ends a link after its last day", () => {
    const stored: StoredIdentity = { state: "linked", good_until: "2027-03-31" };
    expect(gate(NEWER, "2027-03-31T23:59:59+07:00", stored).state).toBe("linked");
    expect(gate(NEWER, "2027-04-01T00:00:00+07:00", stored)).toMatchObject({
      state: "expired",
      open: false,
    });
  });
});

describe("identityWarning", () => {
  const warning = (now: string, madeAt = OLDER, stored = UNLINKED) =>
    identityWarning(stored, new Date(madeAt), new Date(now));

  it.each([
    ["2026-09-27T23:59:59+07:00", null],
    ["2026-09-28T00:00:00+07:00", "2026-09-28"],
    ["2026-11-30T23:59:59+07:00", "2026-09-28"],
    ["2026-12-01T00:00:00+07:00", "2026-12-01"],
    ["2026-12-22T00:00:00+07:00", "2026-12-22"],
    ["2026-12-31T23:59:59+07:00", "2026-12-22"],
    ["2027-01-01T00:00:00+07:00", null],
  ])("has come last at %s", (now, day) => {
    expect(warning(now)).toBe(day);
  });

  it("is for those who have something to do alone", () => {
    const now = "2026-12-22T08:00:00+07:00";
    expect(warning(now, NEWER)).toBeNull();
    expect(warning(now, OLDER, LINKED)).toBeNull();
    expect(warning(now, OLDER, { state: "pending", good_until: null })).toBeNull();
    expect(warning(now, OLDER, { state: "failed", good_until: null })).toBe("2026-12-22");
    expect(warning(now, OLDER, { state: "linked", good_until: "2026-12-21" })).toBe("2026-12-22");
  });

  it("always comes before the stop", () => {
    const { older_accounts_warned_on: days, older_accounts_stop_on: stop } = IDENTITY_RULE;
    expect(days.toSorted()).toEqual(days);
    expect(days.every((day) => day < stop)).toBe(true);
  });
});
