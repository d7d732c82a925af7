import fc from "fast-check";
import { readMomoNotification } from "../momo/read-momo-notification";
import { sign } from "../wallet/sign";
import { readVnpayNotification } from "../vnpay/read-vnpay-notification";
import { vnpayForm } from "../vnpay/vnpay-form";
import { momoRaw } from "../momo/momo-raw";
import { readZalopayNotification } from "../zalopay/read-zalopay-notification";
import type { WalletNotification } from "../wallet/wallet-answers";
import {
  MOMO,
  MOMO_MESSAGE,
  VNPAY,
  VNPAY_FORM,
  VNPAY_HASH,
  VNPAY_QUERY,
  ZALOPAY,
  ZALOPAY_MESSAGE,
} from "./wallet-samples";

const WALLETS: [string, string, (text: string) => WalletNotification, string][] = [
  ["VNPAY", VNPAY_QUERY, (text) => readVnpayNotification(VNPAY, text), "OCOP-1001"],
  ["MoMo", JSON.stringify(MOMO_MESSAGE), (text) => readMomoNotification(MOMO, text), "OCOP-1001"],
  [
    "ZaloPay",
    JSON.stringify(ZALOPAY_MESSAGE),
    (text) => readZalopayNotification(ZALOPAY, text),
    "OCOP1001",
  ],
];

/** A character that a mistake or a hand could put: of the text's own kind, or any printable one. */
const character = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));

describe.each(WALLETS)("a notification of %s", (_name, genuine, read, reference) => {
  it("is read when its signature fits", () => {
    expect(read(genuine)).toMatchObject({
      kind: "told",
      standing: { outcome: "paid", reference, amountVnd: 150_000 },
    });
  });

  it("is refused with any single character changed", () => {
    const place = fc.nat(genuine.length - 1);
    fc.assert(
      fc.property(place, character, (at, other) => {
        fc.pre(genuine[at] !== other);
        const changed = genuine.slice(0, at) + other + genuine.slice(at + 1);
        expect(read(changed).kind).not.toBe("told");
      }),
      { numRuns: 4_000 },
    );
  });

  it("is refused with every one of its characters replaced in turn, or left out", () => {
    for (let at = 0; at < genuine.length; at += 1) {
      const rest = genuine.slice(at + 1);
      const other = genuine[at] === "7" ? "8" : "7";
      expect(read(genuine.slice(0, at) + other + rest).kind).not.toBe("told");
      expect(read(genuine.slice(0, at) + rest).kind).not.toBe("told");
    }
  });

  it("is refused when it is no message at all", () => {
    for (const text of ["", "null", "[]", "{}", "7", "{", "vnp_TxnRef=OCOP-1001"]) {
      expect(read(text).kind).not.toBe("told");
    }
  });
});

/** As VNPAY would sign it. */
function signedVnpay(changes: Record<string, string>, account = VNPAY): string {
  const fields = { ...Object.fromEntries(new URLSearchParams(VNPAY_FORM)), ...changes };
  const form = vnpayForm(Object.entries(fields));
  return `${form}&vnp_SecureHash=${sign("sha512", account.secret, form)}`;
}

describe("what VNPAY tells", () => {
  const read = (query: string) => readVnpayNotification(VNPAY, query);

  it.each([
    ["without its signature", VNPAY_FORM, "unsigned"],
    ["with an empty one", `${VNPAY_FORM}&vnp_SecureHash=`, "unsigned"],
    [
      "with one in capitals",
      `${VNPAY_FORM}&vnp_SecureHash=${VNPAY_HASH.toUpperCase()}`,
      "unsigned",
    ],
    ["with a part of one", VNPAY_QUERY.slice(0, -1), "unsigned"],
    ["with a further empty parameter", `${VNPAY_QUERY}&vnp_Bill=`, "unsigned"],
    ["with an amount twice", `${VNPAY_QUERY}&vnp_Amount=15000000`, "unreadable"],
    ["with a signature twice", `${VNPAY_QUERY}&vnp_SecureHash=${VNPAY_HASH}`, "unreadable"],
    ["for another shop", signedVnpay({ vnp_TmnCode: "OCOPQN02" }), "unreadable"],
    ["without a reference", signedVnpay({ vnp_TxnRef: "" }), "unreadable"],
    ["with parts of a đồng", signedVnpay({ vnp_Amount: "15000050" }), "unreadable"],
    ["with nothing to pay", signedVnpay({ vnp_Amount: "000" }), "unreadable"],
    ["with a key of nobody", signedVnpay({}, { ...VNPAY, secret: "other" }), "unsigned"],
  ])("is refused %s", (_how, query, kind) => {
    expect(read(query)).toEqual({ kind });
  });

  it("is never right for an account without a key", () => {
    const none = { ...VNPAY, secret: "" };
    expect(readVnpayNotification(none, signedVnpay({}, none))).toEqual({ kind: "unsigned" });
  });

  it("may stand beside parameters of ours, and have an empty one of its own", () => {
    expect(read(`x=1&${VNPAY_QUERY}`).kind).toBe("told");
    expect(read(signedVnpay({ vnp_BankTranNo: "" })).kind).toBe("told");
  });

  it.each([
    ["00", "00", "paid"],
    ["00", "01", "open"],
    ["00", "04", "open"],
    ["07", "00", "open"],
    ["07", "07", "open"],
    ["24", "02", "failed"],
    ["24", "00", "failed"],
    ["11", "02", "failed"],
    ["51", "02", "failed"],
  ])("is of a payment that is, with the codes %s and %s, %s", (response, status, outcome) => {
    const query = signedVnpay({ vnp_ResponseCode: response, vnp_TransactionStatus: status });
    expect(read(query)).toMatchObject({ kind: "told", standing: { outcome } });
  });
});

/** As MoMo would sign it. */
function signedMomo(changes: Record<string, unknown>): string {
  const message = { ...MOMO_MESSAGE, ...changes };
  const raw = momoRaw("notification", MOMO, message) ?? "";
  return JSON.stringify({ ...message, signature: sign("sha256", MOMO.secretKey, raw) });
}

describe("what MoMo tells", () => {
  const read = (body: string) => readMomoNotification(MOMO, body);

  it.each([
    [
      "without its signature",
      JSON.stringify({ ...MOMO_MESSAGE, signature: undefined }),
      "unsigned",
    ],
    ["with a list for one", JSON.stringify({ ...MOMO_MESSAGE, signature: ["a"] }), "unsigned"],
    ["without a field", JSON.stringify({ ...MOMO_MESSAGE, payType: undefined }), "unreadable"],
    ["with an object for a field", signedMomo({ message: {} }), "unreadable"],
    ["with parts of a đồng", signedMomo({ amount: 1.5 }), "unreadable"],
    ["with a text that is no amount", signedMomo({ amount: "150000.0" }), "unreadable"],
    ["for another shop", signedMomo({ partnerCode: "OTHER" }), "unreadable"],
  ])("is refused %s", (_how, body, kind) => {
    expect(read(body)).toEqual({ kind });
  });

  it.each([
    [0, "paid"],
    [9000, "open"],
    [7002, "open"],
    [1006, "failed"],
    [1005, "failed"],
  ])("is of a payment that is, with the code %d, %s", (resultCode, outcome) => {
    expect(read(signedMomo({ resultCode }))).toMatchObject({ kind: "told", standing: { outcome } });
  });
});

/** As ZaloPay would sign it. */
function signedZalopay(changes: Record<string, unknown>, key = ZALOPAY.key2): string {
  const fields: unknown = JSON.parse(ZALOPAY_MESSAGE.data);
  const data = JSON.stringify(Object.assign({}, fields, changes));
  return JSON.stringify({ data, mac: sign("sha256", key, data), type: 1 });
}

describe("what ZaloPay tells", () => {
  const read = (body: string) => readZalopayNotification(ZALOPAY, body);

  it("names its own number as text", () => {
    expect(read(signedZalopay({}))).toMatchObject({
      standing: { providerReference: "261123000000001" },
    });
  });

  it.each([
    ["without its signature", JSON.stringify({ data: ZALOPAY_MESSAGE.data, type: 1 }), "unsigned"],
    ["signed with the other key", signedZalopay({}, ZALOPAY.key1), "unsigned"],
    ["of an agreement", JSON.stringify({ ...ZALOPAY_MESSAGE, type: 2 }), "unreadable"],
    ["with an object inside", JSON.stringify({ ...ZALOPAY_MESSAGE, data: {} }), "unreadable"],
    ["for another shop", signedZalopay({ app_id: 2554 }), "unreadable"],
    ["without a day in the number", signedZalopay({ app_trans_id: "OCOP1001" }), "unreadable"],
    ["with nothing to pay", signedZalopay({ amount: 0 }), "unreadable"],
    ["without its own number", signedZalopay({ zp_trans_id: undefined }), "unreadable"],
    ["with a number that is not exact", signedZalopay({ zp_trans_id: 2 ** 53 }), "unreadable"],
  ])("is refused %s", (_how, body, kind) => {
    expect(read(body)).toEqual({ kind });
  });
});
