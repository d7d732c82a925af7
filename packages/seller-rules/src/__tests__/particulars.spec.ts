import { missingParticulars, type Particulars } from "../particulars";

const NOW = new Date("2026-11-26T03:00:00Z");

const WHOLE: Particulars = {
  kind: "cooperative",
  name: "Trứng vịt biển Đồng Rui",
  legal_name: "HTX Dịch vụ Đồng Rui",
  representative: "Vũ Thị Lan",
  commune_code: "06886",
  tax_code: "0100686209",
  phone: "0912345678",
  bank_bin: "970405",
  bank_account: "8000205012345",
  bank_holder: "HOP TAC XA DICH VU DONG RUI",
};

describe("missingParticulars", () => {
  it("misses nothing of a whole application", () => {
    expect(missingParticulars(WHOLE, NOW)).toEqual([]);
  });

  it("names what is empty, in the order of the form", () => {
    const bare = { tax_code: null, bank_bin: null, bank_account: null, bank_holder: null };
    expect(missingParticulars({ ...WHOLE, ...bare, phone: null }, NOW)).toEqual([
      "phone",
      "tax_code",
      "bank_bin",
      "bank_account",
      "bank_holder",
    ]);
  });

  it("sees what no longer fits after another field changed", () => {
    expect(missingParticulars({ ...WHOLE, legal_name: "HTX Khác" }, NOW)).toEqual(["bank_holder"]);
    const person = { ...WHOLE, tax_code: "022185001234" };
    expect(missingParticulars(person, NOW)).toEqual(["tax_code"]);
    expect(missingParticulars({ ...person, kind: "household" }, NOW)).toEqual([]);
    expect(missingParticulars({ ...WHOLE, commune_code: "00001" }, NOW)).toEqual(["commune_code"]);
  });
});
