import { createHmac } from "node:crypto";
import fc from "fast-check";
import { readBankNotice, type BankNotice } from "../bank-notice";

const NOW = new Date("2026-11-26T03:00:00Z");
const KEY = "khoa-thu-nghiem";

/** Casso's own example of its documentation, key and signature included. */
const CASSO_KEY = "mgExMrjj4i7a1p8Cs6LmFbpCd8lbw4sSX4LZXPag7TKazeIogtR90tvWYTkwQbvs";
const CASSO: BankNotice = {
  headers: {
    "x-casso-signature":
      "t=1727948258788,v1=ed0a4bd2e826d5cb69988cdb141e6c1a080e21f3b57eb72cd78192220042b9e7dde0868fc667faea8e224900fa7904e7c88dfa098032fb2d6b6996856e8b7ff3",
  },
  raw: Buffer.from(
    JSON.stringify({
      error: 0,
      data: {
        id: 0,
        reference: "MA_GIAO_DICH_THU_NGHIEM",
        description: "giao dich thu nghiem",
        amount: 599000,
        runningBalance: 25000000,
        transactionDateTime: "2024-10-03 15:06:37",
        accountNumber: "88888888",
        bankName: "VPBank",
        bankAbbreviation: "VPB",
        virtualAccountNumber: "",
        virtualAccountName: "",
        counterAccountName: "NGUYEN VAN A",
        counterAccountNumber: "8888888888",
        counterAccountBankId: "970415",
        counterAccountBankName: "VietinBank",
      },
    }),
  ),
};

const SEPAY_BODY = {
  id: 92704,
  gateway: "Vietcombank",
  transactionDate: "2026-11-26 09:58:37",
  accountNumber: "0123499999",
  code: null,
  content: "CL7K2M9Q",
  transferType: "in",
  transferAmount: 227_000,
  accumulated: 19_077_000,
  subAccount: null,
  referenceCode: "MBVCB.3278907687",
};

function signed(body: object, at = NOW): BankNotice {
  const raw = Buffer.from(JSON.stringify(body));
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const hash = createHmac("sha256", KEY).update(`${timestamp}.${raw.toString()}`).digest("hex");
  return {
    headers: { "x-sepay-timestamp": timestamp, "x-sepay-signature": `sha256=${hash}` },
    raw,
  };
}

function byKey(body: object, key = KEY): BankNotice {
  return {
    headers: { authorization: `Apikey ${key}` },
    raw: Buffer.from(JSON.stringify(body)),
  };
}

const sepay = (notice: BankNotice) => readBankNotice("sepay", notice, { secret: KEY, now: NOW });
const casso = (notice: BankNotice) =>
  readBankNotice("casso", notice, { secret: CASSO_KEY, now: NOW });

describe("a notice of a bank service", () => {
  it("reads Casso's published example", () => {
    expect(casso(CASSO)).toEqual({
      kind: "money",
      money: {
        account: "88888888",
        reference: "MA_GIAO_DICH_THU_NGHIEM",
        memo: "giao dich thu nghiem",
        amountVnd: 599_000,
        happenedAt: new Date("2024-10-03T15:06:37+07:00"),
      },
    });
  });

  it.each([
    ["by its signature", signed(SEPAY_BODY)],
    ["by its key", byKey(SEPAY_BODY)],
  ])("reads SePay's, known %s", (_name, notice) => {
    expect(sepay(notice)).toEqual({
      kind: "money",
      money: {
        account: "0123499999",
        reference: "MBVCB.3278907687",
        memo: "CL7K2M9Q",
        amountVnd: 227_000,
        happenedAt: new Date("2026-11-26T09:58:37+07:00"),
      },
    });
  });

  it("refuses each of them with any one sign changed", () => {
    const cases = [
      { read: casso, notice: CASSO, header: "x-casso-signature" },
      { read: sepay, notice: signed(SEPAY_BODY), header: "x-sepay-signature" },
      { read: sepay, notice: signed(SEPAY_BODY), header: "x-sepay-timestamp" },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        fc.boolean(),
        fc.nat(),
        fc.integer({ min: 33, max: 126 }),
        ({ read, notice, header }, inBody, place, code) => {
          const of = inBody ? notice.raw.toString() : String(notice.headers[header]);
          const at = place % of.length;
          fc.pre(of.charCodeAt(at) !== code);
          const changed = of.slice(0, at) + String.fromCharCode(code) + of.slice(at + 1);
          const altered = inBody
            ? { ...notice, raw: Buffer.from(changed) }
            : { ...notice, headers: { ...notice.headers, [header]: changed } };
          expect(read(altered)).toEqual({ kind: "forged" });
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("refuses what proves nothing", () => {
    const raw = Buffer.from(JSON.stringify(SEPAY_BODY));
    for (const headers of [
      {},
      { authorization: "Apikey " },
      { authorization: KEY },
      { authorization: [`Apikey ${KEY}`] },
      { "x-sepay-signature": "sha256=" },
      // A wrong signature is no better for the right key beside it.
      { authorization: `Apikey ${KEY}`, "x-sepay-signature": "sha256=00" },
    ]) {
      expect(sepay({ headers, raw })).toEqual({ kind: "forged" });
    }
    expect(readBankNotice("sepay", byKey(SEPAY_BODY, ""), { secret: "", now: NOW }).kind).toBe(
      "forged",
    );
    expect(casso({ headers: {}, raw: CASSO.raw }).kind).toBe("forged");
  });

  it("refuses SePay's signature more than five minutes before or after", () => {
    const at = (seconds: number) => signed(SEPAY_BODY, new Date(NOW.getTime() + seconds * 1000));
    expect([-301, -300, 300, 301].map((seconds) => sepay(at(seconds)).kind)).toEqual([
      "forged",
      "money",
      "money",
      "forged",
    ]);
  });

  it("leaves money alone that went", () => {
    expect(sepay(signed({ ...SEPAY_BODY, transferType: "out" })).kind).toBe("nothing");
  });

  it.each([
    ["no amount", { transferAmount: "227000" }],
    ["a part of a đồng", { transferAmount: 227_000.5 }],
    ["more than any transfer", { transferAmount: 10 ** 15 }],
    ["no account", { accountNumber: null }],
    ["no reference", { referenceCode: "", id: null }],
    ["a day that is none", { transactionDate: "2026-13-40 09:00:00" }],
    ["a sign that no database takes", { content: "CL\0" }],
  ])("cannot read %s", (_name, change) => {
    expect(sepay(signed({ ...SEPAY_BODY, ...change })).kind).toBe("unreadable");
  });
});
