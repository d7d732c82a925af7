import { momoRaw } from "../momo/momo-raw";
import { momoCreate, momoQuery, momoRefund } from "../momo/momo-request";
import { sign } from "../wallet/sign";
import { vietnamStamp } from "../wallet/vietnam-stamp";
import { vnpayPayUrl } from "../vnpay/vnpay-pay-url";
import { vnpayQuery, vnpayRefund } from "../vnpay/vnpay-request";
import { zalopayNumber, zalopayRefundNumber } from "../zalopay/zalopay-number";
import { zalopayCreate, zalopayQuery, zalopayRefund } from "../zalopay/zalopay-request";
import { MOMO, VNPAY, ZALOPAY } from "./wallet-samples";

/** By the clock of Việt Nam. */
function at(time: string): Date {
  return new Date(`2026-11-23T${time}+07:00`);
}

const PAGE = "https://sandbox.vnpayment.vn/paymentv2/vpcpay.html";

describe("what is sent to VNPAY", () => {
  it("is signed as in its vectors: the address to pay at", () => {
    const url = vnpayPayUrl(PAGE, VNPAY, {
      reference: "OCOP-1001",
      amountVnd: 150_000,
      info: "Thanh toan don hang OCOP-1001",
      createdAt: at("08:00:00"),
      expiresAt: at("08:15:00"),
      ip: "127.0.0.1",
      locale: "vn",
      returnUrl: "https://example.test/return?x=1",
    });
    expect(url).toBe(
      `${PAGE}?vnp_Amount=15000000&vnp_Command=pay&vnp_CreateDate=20261123080000&vnp_CurrCode=VND&vnp_ExpireDate=20261123081500&vnp_IpAddr=127.0.0.1&vnp_Locale=vn&vnp_OrderInfo=Thanh+toan+don+hang+OCOP-1001&vnp_OrderType=other&vnp_ReturnUrl=https%3A%2F%2Fexample.test%2Freturn%3Fx%3D1&vnp_TmnCode=OCOPQN01&vnp_TxnRef=OCOP-1001&vnp_Version=2.1.0` +
        "&vnp_SecureHash=2665c749849bd67e05270eb688a0ae080db077aac4665fb340a2e45bda8ece44a47d8d6f1de52117d70af0e6be1f368eb373fd62104a0812ff2db61d7e7aa5ed",
    );
  });

  it("is signed as in its vectors: a question and a refund", () => {
    const common = { reference: "OCOP-1001", paymentCreatedAt: at("08:00:00"), ip: "127.0.0.1" };
    const query = vnpayQuery(VNPAY, {
      ...common,
      requestId: "REQ0001",
      createdAt: at("08:05:00"),
      info: "Truy van don OCOP-1001",
    });
    expect(query.vnp_SecureHash).toBe(
      "0a5b67acee24279de032962a837d61cb426b46175ddba929d3c0474e36b1f020726384641790949aaaa35394a2d934b89dfd3f61136fe06bf6270b48c804e2ab",
    );
    const refund = vnpayRefund(VNPAY, {
      ...common,
      requestId: "REQ0002",
      createdAt: at("09:00:00"),
      whole: true,
      amountVnd: 150_000,
      providerReference: "14000001",
      by: "admin",
      info: "Hoan tien don OCOP-1001",
    });
    expect(refund.vnp_SecureHash).toBe(
      "ebaf6a1625db18490be0b1e9921f8fcc66b296db04dd645d26b3404aa48922cba0a37106cf359bf4d1d3655a63feb8dadd2b43ee865eedee722680012ae114d3",
    );
  });
});

describe("what is sent to MoMo", () => {
  it("is signed as in its vectors", () => {
    const create = momoCreate(MOMO, {
      requestId: "REQ-1",
      reference: "OCOP-1001",
      amountVnd: 150_000,
      info: "Thanh toán đơn OCOP-1001",
      returnUrl: "https://example.test/return",
      notifyUrl: "https://example.test/ipn",
    });
    expect(create).toMatchObject({
      amount: 150_000,
      requestType: "captureWallet",
      signature: "0e6cdb051e768a57cdfa53dfc439b6a84a9c50b4e132c40868216d17d58fd645",
    });
    expect(momoQuery(MOMO, "OCOP-1001", "REQ-2").signature).toBe(
      "cd797aa69656313a1c1dc7a9b0c5726a7c4ced4e954ebb604b72bdabb16916a0",
    );
    const refund = momoRefund(MOMO, {
      requestId: "REQ-3",
      reference: "OCOP-1001-R1",
      amountVnd: 150_000,
      providerReference: "4014083433",
      description: "Hoan tien",
    });
    expect(refund.signature).toBe(
      "ff00006925310de44eae10870c882dc19b2cd1bb601fb75594632a97c477deb0",
    );
  });

  it("never lacks a field that is signed", () => {
    expect(momoRaw("query", MOMO, { partnerCode: "OCOPTEST", requestId: "REQ-2" })).toBeNull();
    expect(momoRaw("query", MOMO, { partnerCode: "A", requestId: "B", orderId: 1.5 })).toBeNull();
  });
});

describe("what is sent to ZaloPay", () => {
  it("is signed as in its vectors", () => {
    const create = zalopayCreate(ZALOPAY, {
      number: "261123_OCOP1001",
      user: "buyer01",
      amountVnd: 150_000,
      createdAt: new Date(1_795_392_000_000),
      expireSeconds: 900,
      description: "Thanh toán đơn OCOP1001",
      embedData: "{}",
      item: "[]",
      notifyUrl: "https://example.test/callback",
    });
    expect(create.mac).toBe("7db6260380542765adf087f13057795518c2fa3aca67b6223144ce93fef56e4f");
    expect(zalopayQuery(ZALOPAY, "261123_OCOP1001").mac).toBe(
      "4714b7ec73c6156b13fb26a590ed31ef44f5d77f6919c605d86e7fbcbb26e1c3",
    );
    const refund = zalopayRefund(ZALOPAY, {
      number: "261123_2553_R1",
      providerReference: "261123000000001",
      amountVnd: 150_000,
      description: "Hoan tien",
      at: new Date(1_795_392_120_000),
    });
    expect(refund.mac).toBe("9d7996ed0511d73f0d536657a356c917dd8588247eefda52e2cd8827cf9b21e0");
  });

  it("has numbers behind the day, by the clock of Việt Nam", () => {
    const lateEvening = new Date("2026-11-23T17:30:00Z");
    expect(zalopayNumber(lateEvening, "OCOP1001")).toBe("261124_OCOP1001");
    expect(zalopayRefundNumber(lateEvening, 2553, "R1")).toBe("261124_2553_R1");
    expect(() => zalopayNumber(lateEvening, "A".repeat(34))).toThrow(RangeError);
    expect(() => zalopayNumber(lateEvening, "A|B")).toThrow(RangeError);
  });
});

it("tells the time as wallets write it", () => {
  expect(vietnamStamp(new Date("2026-12-31T17:00:00Z"))).toBe("20270101000000");
});

it("signs text with marks as UTF-8", () => {
  expect(sign("sha256", "k", "đồng")).not.toBe(sign("sha256", "k", "dong"));
});
