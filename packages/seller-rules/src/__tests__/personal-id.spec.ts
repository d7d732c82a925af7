import { isPersonalId } from "../personal-id";

const NOW = new Date("2026-11-26T03:00:00Z");

describe("isPersonalId", () => {
  it.each([
    ["022185001234", "a woman of Quảng Ninh, born 1985"],
    ["001208001234", "a man of Hà Nội, born 2008, of age this year"],
    ["101085001234", "a man born abroad"],
  ])("takes %s: %s", (id) => {
    expect(isPersonalId(id, NOW)).toBe(true);
  });

  it.each([
    ["003185001234", "no province"],
    ["022209001234", "not of age"],
    ["022385001234", "born in 2085"],
    ["02218500123", "eleven digits"],
    ["0221850012345", "thirteen digits"],
    ["02218500123a", "a letter"],
  ])("refuses %s: %s", (id) => {
    expect(isPersonalId(id, NOW)).toBe(false);
  });

  it("counts years in Việt Nam", () => {
    expect(isPersonalId("022209001234", new Date("2026-12-31T16:59:59Z"))).toBe(false);
    expect(isPersonalId("022209001234", new Date("2026-12-31T17:00:00Z"))).toBe(true);
  });
});
