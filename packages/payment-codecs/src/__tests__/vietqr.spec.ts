import fc from "fast-check";
import jsQR from "jsqr";
import { create } from "qrcode";
import { QRPay } from "vietnam-qr-pay";
import { crc16 } from "../crc-16";
import { decodeVietQr } from "../decode-vietqr";
import { encodeVietQr } from "../encode-vietqr";
import type { VietQr } from "../vietqr";

/** Published codes of several banks, and two of this market's own. */
const PUBLISHED: [string, VietQr][] = [
  [
    "00020101021138530010A0000007270123000697041601092576788590208QRIBFTTA53037045802VN6304AE9F",
    { to: "account", bin: "970416", account: "257678859", amountVnd: null, memo: null },
  ],
  [
    "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA5303704540410005802VN62150811Chuyen tien6304BBB8",
    { to: "account", bin: "970416", account: "257678859", amountVnd: 1_000, memo: "Chuyen tien" },
  ],
  [
    "00020101021238530010A0000007270123000697041601092576788590208QRIBFTTA53037045405100005802VN62150811Chuyen tien630453E6",
    { to: "account", bin: "970416", account: "257678859", amountVnd: 10_000, memo: "Chuyen tien" },
  ],
  [
    "00020101021238570010A00000072701270006970403011300110123456780208QRIBFTTA530370454061800005802VN62340107NPS68690819thanh toan don hang63042E2E",
    {
      to: "account",
      bin: "970403",
      account: "0011012345678",
      amountVnd: 180_000,
      memo: "thanh toan don hang",
    },
  ],
  [
    "00020101021238600010A00000072701300006970403011697040311012345670208QRIBFTTC530370454061800005802VN62340107NPS68690819thanh toan don hang6304A203",
    {
      to: "card",
      bin: "970403",
      account: "9704031101234567",
      amountVnd: 180_000,
      memo: "thanh toan don hang",
    },
  ],
  [
    "00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA530370454061200005802VN62170813ung ho lu lut6304C15C",
    {
      to: "account",
      bin: "970415",
      account: "0011001932418",
      amountVnd: 120_000,
      memo: "ung ho lu lut",
    },
  ],
  [
    "00020101021138580010A000000727012800069704070114190304136010180208QRIBFTTA53037045802VN63040283",
    { to: "account", bin: "970407", account: "19030413601018", amountVnd: null, memo: null },
  ],
  [
    "00020101021138540010A00000072701240006970422011003523509170208QRIBFTTA53037045802VN630479db",
    { to: "account", bin: "970422", account: "0352350917", amountVnd: null, memo: null },
  ],
  [
    "00020101021238570010A00000072701270006970405011380001234567890208QRIBFTTA530370454061500005802VN62120808OCOP10016304B00E",
    {
      to: "account",
      bin: "970405",
      account: "8000123456789",
      amountVnd: 150_000,
      memo: "OCOP1001",
    },
  ],
  [
    "00020101021238540010A00000072701240006970436011001234567890208QRIBFTTA5303704540712500005802VN62230819OCOP QN 2026 0001236304F462",
    {
      to: "account",
      bin: "970436",
      account: "0123456789",
      amountVnd: 1_250_000,
      memo: "OCOP QN 2026 000123",
    },
  ],
];

/** With a checksum that agrees, so that only the structure can refuse it. */
function sealed(body: string): string {
  return body + crc16(body).toString(16).toUpperCase().padStart(4, "0");
}

const ACB = "38530010A0000007270123000697041601092576788590208QRIBFTTA";

const digits = fc.constantFrom(..."0123456789");
const capitals = fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRSTUVWXYZ");
const memo = fc
  .string({ unit: fc.constantFrom(..."abcXYZ0189 "), minLength: 1, maxLength: 25 })
  .map((text) => text.trim())
  .filter((text) => text !== "");
const payment: fc.Arbitrary<VietQr> = fc.record({
  to: fc.constantFrom("account", "card"),
  bin: fc.string({ unit: digits, minLength: 6, maxLength: 6 }),
  account: fc.string({ unit: capitals, minLength: 1, maxLength: 19 }),
  amountVnd: fc.option(fc.integer({ min: 1, max: 9_999_999_999 })),
  memo: fc.option(memo),
});

describe("a VietQR code", () => {
  it("has the checksum of CRC-16/CCITT-FALSE", () => {
    expect(crc16("123456789")).toBe(0x29b1);
  });

  it.each(PUBLISHED)("is read as its bank meant it: %s", (text, meant) => {
    expect(decodeVietQr(text)).toEqual(meant);
  });

  it.each(PUBLISHED.filter(([text]) => !text.includes("0107NPS6869")))(
    "is written as its bank writes it: %s",
    (text, meant) => {
      expect(encodeVietQr(meant)).toBe(text.slice(0, -4) + text.slice(-4).toUpperCase());
    },
  );

  it.each([
    ["another checksum", `${PUBLISHED[1]?.[0].slice(0, -1) ?? ""}5`],
    [
      "a memo that is shorter than it says",
      "00020101021238500010A0000007270120000697041601065454460208QRIBFTTA530370454061800005802VN62270823thanh toan don hang63044302",
    ],
    ["nothing", ""],
    ["a checksum alone", sealed("6304")],
    ["another format", sealed(`000202010211${ACB}53037045802VN6304`)],
    ["another currency", sealed(`000201010211${ACB}53038405802VN6304`)],
    ["another country", sealed(`000201010211${ACB}53037045802LA6304`)],
    ["two amounts", sealed(`000201010212${ACB}53037045404100054042000` + "5802VN6304")],
    ["parts of a đồng", sealed(`000201010212${ACB}5303704540610.0005802VN6304`)],
    ["a leading zero", sealed(`000201010212${ACB}530370454040100` + "5802VN6304")],
    [
      "an amount although it may be paid again",
      sealed(`000201010211${ACB}5303704540410005802VN6304`),
    ],
    ["no amount although it may be paid once", sealed(`000201010212${ACB}53037045802VN6304`)],
    ["letters beyond ASCII", sealed(`000201010211${ACB}53037045802VN5902Hà6304`)],
    ["another scheme", sealed(`000201010211${ACB.replace("0727", "0775")}53037045802VN6304`)],
    [
      "a service that pays nobody",
      sealed(`000201010211${ACB.replace("TTA", "TTX")}53037045802VN6304`),
    ],
    [
      "a bank of five digits",
      sealed(
        "00020101021138520010A000000727012200059704101092576788590208QRIBFTTA53037045802VN6304",
      ),
    ],
    ["a rest after the checksum", `${PUBLISHED[0]?.[0] ?? ""}0`],
  ])("is refused with %s", (_what, text) => {
    expect(decodeVietQr(text)).toBeNull();
  });

  it("comes back as it was written", () => {
    fc.assert(
      fc.property(payment, (meant) => {
        expect(decodeVietQr(encodeVietQr(meant))).toEqual(meant);
      }),
    );
  });

  it("is refused with any other character at any place", () => {
    fc.assert(
      fc.property(
        payment,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }).map((code) => String.fromCharCode(code)),
        (meant, place, character) => {
          const text = encodeVietQr(meant);
          const at = place % text.length;
          const other = text.slice(0, at) + character + text.slice(at + 1);
          const checksum = other.slice(-4);
          // A checksum with one letter may be written small: it is the same checksum.
          fc.pre(other.toUpperCase() !== text || checksum !== checksum.toLowerCase());
          fc.pre(other !== text);
          expect(decodeVietQr(other)).toBeNull();
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("is never read from texts that are none", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(decodeVietQr(sealed(`${text}6304`))).toBeNull();
      }),
    );
  });

  it.each<[string, Partial<VietQr>]>([
    ["another bank number", { bin: "97041" }],
    ["an account with a space", { account: "1234 5678" }],
    ["an account of twenty digits", { account: "1".repeat(20) }],
    ["no money", { amountVnd: 0 }],
    ["half a đồng", { amountVnd: 1.5 }],
    ["a debt", { amountVnd: -1_000 }],
    ["more than thirteen digits", { amountVnd: 1e13 }],
    ["a memo with marks", { memo: "Chuyển tiền" }],
    ["a memo of 26 letters", { memo: "a".repeat(26) }],
    ["an empty memo", { memo: "" }],
  ])("is not written with %s", (_what, change) => {
    const meant: VietQr = { to: "account", bin: "970416", account: "1", amountVnd: 1, memo: "a" };
    expect(() => encodeVietQr({ ...meant, ...change })).toThrow(RangeError);
  });

  it("is what another library writes and reads", () => {
    fc.assert(
      fc.property(
        payment.filter(({ to }) => to === "account"),
        (meant) => {
          const theirs = QRPay.initVietQR({
            bankBin: meant.bin,
            bankNumber: meant.account,
            ...(meant.amountVnd === null ? {} : { amount: String(meant.amountVnd) }),
            ...(meant.memo === null ? {} : { purpose: meant.memo }),
          });
          const ours = encodeVietQr(meant);
          expect(theirs.build()).toBe(ours);
          const read = new QRPay(ours);
          expect(read.isValid).toBe(true);
          expect(read.consumer.bankNumber).toBe(meant.account);
        },
      ),
    );
  });

  it("is read by a camera", () => {
    const text = encodeVietQr({
      to: "account",
      bin: "970405",
      account: "8000123456789",
      amountVnd: 1_234_567,
      memo: "CL7K2M9QAB",
    });
    const { modules } = create(text, { errorCorrectionLevel: "M" });
    const scale = 4;
    const border = 4;
    const side = (modules.size + 2 * border) * scale;
    const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
    for (let y = 0; y < modules.size * scale; y += 1) {
      for (let x = 0; x < modules.size * scale; x += 1) {
        if (modules.get(Math.floor(y / scale), Math.floor(x / scale))) {
          const at = ((y + border * scale) * side + x + border * scale) * 4;
          pixels.fill(0, at, at + 3);
        }
      }
    }
    expect(jsQR(pixels, side, side)?.data).toBe(text);
  });
});
