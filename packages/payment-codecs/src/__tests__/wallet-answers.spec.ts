import {
  readMomoPage,
  readMomoQueryAnswer,
  readMomoRefundAnswer,
  readMomoRefundOf,
} from "../momo/read-momo-answer";
import { sign } from "../wallet/sign";
import { readVnpayQueryAnswer, readVnpayRefundAnswer } from "../vnpay/read-vnpay-answer";
import { vnpayPiped } from "../vnpay/vnpay-piped";
import {
  readZalopayPage,
  readZalopayQueryAnswer,
  readZalopayRefundAnswer,
} from "../zalopay/read-zalopay-answer";
import { MOMO, VNPAY } from "./wallet-samples";

const QUERY_ANSWER = {
  vnp_ResponseId: "A1",
  vnp_Command: "querydr",
  vnp_ResponseCode: "00",
  vnp_Message: "QueryDR Success",
  vnp_TmnCode: "OCOPQN01",
  vnp_TxnRef: "OCOP-1001",
  vnp_Amount: "15000000",
  vnp_BankCode: "NCB",
  vnp_PayDate: "20261123080212",
  vnp_TransactionNo: "14000001",
  vnp_TransactionType: "01",
  vnp_TransactionStatus: "00",
  vnp_OrderInfo: "Thanh toan don hang OCOP-1001",
};

function signedVnpay(pipe: "queryAnswer" | "refundAnswer", changes: Record<string, unknown>) {
  const command = pipe === "queryAnswer" ? "querydr" : "refund";
  const answer = { ...QUERY_ANSWER, vnp_Command: command, ...changes };
  const vnp_SecureHash = sign("sha512", VNPAY.secret, vnpayPiped(pipe, answer));
  return { ...answer, vnp_SecureHash };
}

describe("VNPAY's answer", () => {
  const query = (changes: Record<string, unknown>) =>
    readVnpayQueryAnswer(VNPAY, "OCOP-1001", signedVnpay("queryAnswer", changes));
  const refund = (changes: Record<string, unknown>) =>
    readVnpayRefundAnswer(VNPAY, "OCOP-1001", signedVnpay("refundAnswer", changes));

  it("tells how a payment stands", () => {
    const standing = {
      outcome: "paid",
      reference: "OCOP-1001",
      providerReference: "14000001",
      amountVnd: 150_000,
      code: "00/00",
    };
    expect(query({})).toEqual({ kind: "told", standing });
    expect(query({ vnp_TransactionStatus: "01" })).toMatchObject({ standing: { outcome: "open" } });
    expect(query({ vnp_TransactionStatus: "02" })).toMatchObject({
      standing: { outcome: "failed" },
    });
    expect(query({ vnp_TransactionStatus: "06" })).toMatchObject({ standing: { outcome: "open" } });
    expect(query({ vnp_ResponseCode: "91" })).toEqual({ kind: "unknown" });
  });

  it("is none without its signature, whatever it says", () => {
    expect(readVnpayQueryAnswer(VNPAY, "OCOP-1001", QUERY_ANSWER).kind).toBe("unsigned");
    expect(readVnpayRefundAnswer(VNPAY, "OCOP-1001", { vnp_ResponseCode: "00" }).kind).toBe(
      "unsigned",
    );
    const changed = { ...signedVnpay("queryAnswer", {}), vnp_Amount: "15000100" };
    expect(readVnpayQueryAnswer(VNPAY, "OCOP-1001", changed).kind).toBe("unsigned");
  });

  it("is none when it is about something else", () => {
    expect(query({ vnp_TxnRef: "OCOP-1002" }).kind).toBe("unreadable");
    expect(query({ vnp_TmnCode: "OCOPQN02" }).kind).toBe("unreadable");
    expect(query({ vnp_Command: "refund" }).kind).toBe("unreadable");
    expect(query({ vnp_ResponseCode: "97" }).kind).toBe("unreadable");
    expect(readVnpayQueryAnswer(VNPAY, "OCOP-1001", "<html>").kind).toBe("unreadable");
  });

  it("takes a bad moment of VNPAY's for no refusal of a refund", () => {
    for (const vnp_ResponseCode of ["98", "99"]) {
      expect(refund({ vnp_ResponseCode }).kind).toBe("unreadable");
    }
  });

  it("tells what became of a refund", () => {
    expect(refund({})).toEqual({ kind: "done", providerReference: "14000001" });
    expect(refund({ vnp_ResponseCode: "94" }).kind).toBe("known");
    expect(refund({ vnp_ResponseCode: "95" })).toEqual({ kind: "refused", code: "95" });
    expect(refund({ vnp_TxnRef: "OCOP-1002" }).kind).toBe("unreadable");
  });
});

describe("MoMo's answer", () => {
  const call = { requestId: "REQ-1", reference: "OCOP-1001" };
  const answer = {
    partnerCode: "OCOPTEST",
    requestId: "REQ-1",
    orderId: "OCOP-1001",
    amount: 150_000,
    resultCode: 0,
  };

  it("is a page on which to pay that very amount", () => {
    const wish = { ...call, amountVnd: 150_000 };
    const page = { ...answer, payUrl: "https://test-payment.momo.vn/pay/1" };
    expect(readMomoPage(MOMO, wish, page)).toEqual({ kind: "page", url: page.payUrl });
    expect(readMomoPage(MOMO, wish, { ...page, amount: 15_000 }).kind).toBe("unreadable");
    expect(readMomoPage(MOMO, wish, { ...page, payUrl: "no address" }).kind).toBe("unreadable");
    expect(readMomoPage(MOMO, wish, { ...page, orderId: "OCOP-1002" }).kind).toBe("unreadable");
    expect(readMomoPage(MOMO, wish, { ...answer, resultCode: 22 })).toEqual({
      kind: "refused",
      code: "22",
    });
  });

  it("tells how a payment stands, and of no other", () => {
    expect(readMomoQueryAnswer(MOMO, call, { ...answer, transId: 7 })).toMatchObject({
      standing: { outcome: "paid", providerReference: "7", amountVnd: 150_000 },
    });
    expect(readMomoQueryAnswer(MOMO, call, { ...answer, resultCode: 1000 })).toMatchObject({
      standing: { outcome: "open", providerReference: null },
    });
    expect(readMomoQueryAnswer(MOMO, call, { ...answer, resultCode: 42 }).kind).toBe("unknown");
    for (const other of [{ requestId: "REQ-9" }, { partnerCode: "OTHER" }, { amount: "x" }]) {
      expect(readMomoQueryAnswer(MOMO, call, { ...answer, ...other }).kind).toBe("unreadable");
    }
  });

  it("takes no trouble of a call for what became of its payment or refund", () => {
    for (const resultCode of [10, 11, 13, 20, 43, 99]) {
      const trouble = { ...answer, resultCode };
      expect([resultCode, readMomoQueryAnswer(MOMO, call, trouble).kind]).toEqual([
        resultCode,
        "unreadable",
      ]);
    }
    expect(readMomoQueryAnswer(MOMO, call, { ...answer, resultCode: 1006 })).toMatchObject({
      standing: { outcome: "failed" },
    });
    for (const resultCode of [10, 43, 99]) {
      const trouble = { ...answer, resultCode };
      expect(readMomoRefundAnswer(MOMO, call, trouble).kind).toBe("unreadable");
    }
  });

  it("tells what became of a refund", () => {
    expect(readMomoRefundAnswer(MOMO, call, { ...answer, transId: 8 })).toEqual({
      kind: "done",
      providerReference: "8",
    });
    expect(readMomoRefundAnswer(MOMO, call, { ...answer, resultCode: 7002 }).kind).toBe("open");
    expect(readMomoRefundAnswer(MOMO, call, { ...answer, resultCode: 1081 })).toEqual({
      kind: "refused",
      code: "1081",
    });
    expect(readMomoRefundAnswer(MOMO, call, {}).kind).toBe("unreadable");
  });

  it("tells of the refunds of a payment", () => {
    const refundTrans = [{ orderId: "R1", amount: 1_000, resultCode: 0, transId: 9 }];
    const told = { ...answer, refundTrans };
    expect(readMomoRefundOf(MOMO, call, "R1", told)).toEqual({
      kind: "done",
      providerReference: "9",
    });
    expect(readMomoRefundOf(MOMO, call, "R2", told).kind).toBe("unknown");
    expect(readMomoRefundOf(MOMO, call, "R1", answer).kind).toBe("unknown");
    expect(readMomoRefundOf(MOMO, call, "R1", { ...told, orderId: "OTHER" }).kind).toBe(
      "unreadable",
    );
  });
});

describe("ZaloPay's answer", () => {
  const asked = { reference: "OCOP1001", amountVnd: 150_000 };

  it("is a page on which to pay", () => {
    const url = "https://qcgateway.zalopay.vn/openinapp?order=1";
    expect(readZalopayPage({ return_code: 1, order_url: url })).toEqual({ kind: "page", url });
    expect(readZalopayPage({ return_code: 1 }).kind).toBe("unreadable");
    expect(readZalopayPage({ return_code: 2, sub_return_code: -68 })).toEqual({
      kind: "refused",
      code: "2/-68",
    });
    expect(readZalopayPage(null).kind).toBe("unreadable");
  });

  it("tells how a payment stands, with the amount that was taken", () => {
    const paid = { return_code: 1, amount: 140_000, zp_trans_id: 261_123_000_000_001 };
    expect(readZalopayQueryAnswer(asked, paid)).toMatchObject({
      standing: { outcome: "paid", amountVnd: 140_000, providerReference: "261123000000001" },
    });
    expect(readZalopayQueryAnswer(asked, { return_code: 3 })).toMatchObject({
      standing: { outcome: "open", amountVnd: 150_000 },
    });
    expect(readZalopayQueryAnswer(asked, { return_code: 2 })).toMatchObject({
      standing: { outcome: "failed" },
    });
    for (const odd of [{ ...paid, amount: 0 }, { ...paid, zp_trans_id: 0 }, { return_code: 9 }]) {
      expect(readZalopayQueryAnswer(asked, odd).kind).toBe("unreadable");
    }
  });

  it("takes no trouble of a call for what became of its payment or refund", () => {
    for (const sub_return_code of [-401, -402, -403, -405, -429, -500]) {
      const trouble = { return_code: 2, sub_return_code };
      expect(readZalopayQueryAnswer(asked, trouble).kind).toBe("unreadable");
      const passes = sub_return_code === -429 || sub_return_code === -500;
      expect(readZalopayRefundAnswer(trouble).kind).toBe(passes ? "unreadable" : "refused");
    }
    expect(readZalopayQueryAnswer(asked, { return_code: 2, sub_return_code: -63 })).toMatchObject({
      standing: { outcome: "failed" },
    });
  });

  it("tells what became of a refund", () => {
    expect(readZalopayRefundAnswer({ return_code: 1, refund_id: 9 })).toEqual({
      kind: "done",
      providerReference: "9",
    });
    expect(readZalopayRefundAnswer({ return_code: 3 }).kind).toBe("open");
    expect(readZalopayRefundAnswer({ return_code: 2 })).toEqual({ kind: "refused", code: "2" });
    expect(readZalopayRefundAnswer({}).kind).toBe("unreadable");
  });
});
