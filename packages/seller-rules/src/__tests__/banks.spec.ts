import { bankByBin, BANKS, readAccountNumber } from "../banks";

describe("banks", () => {
  it("have numbers of six digits, each once", () => {
    expect(BANKS.every(({ bin }) => /^\d{6}$/.test(bin))).toBe(true);
    expect(new Set(BANKS.map(({ bin }) => bin)).size).toBe(BANKS.length);
    expect(bankByBin("970405")?.name).toBe("Agribank");
    expect(bankByBin("970499")).toBeNull();
  });

  it("have accounts of 6 to 19 characters", () => {
    expect(readAccountNumber("8000 2050.1234-5")).toBe("8000205012345");
    expect(readAccountNumber("vtb123456")).toBe("VTB123456");
    for (const text of ["", "12345", "1".repeat(20), "12345đ", "123/456"]) {
      expect(readAccountNumber(text)).toBeNull();
    }
  });
});
