import { readInvoiceBuyer } from "../invoice-buyer";

const NOTHING = { tax_code: "", name: "", address: "" };
const RIGHT = { tax_code: "0100686209", name: "Công ty Hoa Ban", address: "" };

const read = (typed: Partial<typeof RIGHT>) => readInvoiceBuyer({ ...RIGHT, ...typed });

describe("the particulars of an invoice", () => {
  it("are a consumer's when nothing was typed", () => {
    expect(readInvoiceBuyer(NOTHING)).toEqual({ kind: "consumer" });
    expect(readInvoiceBuyer({ tax_code: " ", name: "\t", address: "" }).kind).toBe("consumer");
  });

  it.each([
    ["0100686209", "0100686209"],
    [" 0100 686 209 ", "0100686209"],
    ["0100686209-001", "0100686209-001"],
  ])("take the tax code %j", (tax_code, number) => {
    const address = " Số 1 Lê Thánh Tông ";
    expect(read({ tax_code, address })).toEqual({
      kind: "business",
      buyer: { tax_code: number, name: RIGHT.name, address: "Số 1 Lê Thánh Tông" },
    });
  });

  it.each([
    ["0100686208", "check"],
    ["12345", "shape"],
    ["MST 0100686209", "shape"],
    // A personal id, as everybody has one.
    ["022185001234", "shape"],
  ])("refuse the tax code %j", (tax_code, problem) => {
    expect(read({ tax_code })).toEqual({ kind: "wrong", problems: { tax_code: problem } });
  });

  it("ask for what is missing, whatever was begun with", () => {
    expect(read({ name: " " })).toEqual({ kind: "wrong", problems: { name: "missing" } });
    expect(read({ tax_code: "" })).toEqual({ kind: "wrong", problems: { tax_code: "missing" } });
    expect(readInvoiceBuyer({ ...NOTHING, address: "Số 1" })).toEqual({
      kind: "wrong",
      problems: { tax_code: "missing", name: "missing" },
    });
  });

  it("refuse what is too long", () => {
    expect(read({ name: "x".repeat(201), address: "x".repeat(251) })).toEqual({
      kind: "wrong",
      problems: { name: "long", address: "long" },
    });
  });
});
