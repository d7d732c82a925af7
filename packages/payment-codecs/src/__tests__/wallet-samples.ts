/** Invented accounts, and a notification of each wallet that fits its own. */
export const VNPAY = { tmnCode: "OCOPQN01", secret: "OCOPQNTESTSECRET0123456789ABCDEF" };
export const MOMO = {
  partnerCode: "OCOPTEST",
  accessKey: "ocopTestAccessKey",
  secretKey: "ocopTestSecretKey",
};
export const ZALOPAY = { appId: 2553, key1: "ocopTestKey1", key2: "ocopTestKey2" };

export const VNPAY_FORM =
  "vnp_Amount=15000000&vnp_BankCode=NCB&vnp_BankTranNo=VNP14000001&vnp_CardType=ATM&vnp_OrderInfo=Thanh+toan+don+hang+OCOP-1001&vnp_PayDate=20261123080212&vnp_ResponseCode=00&vnp_TmnCode=OCOPQN01&vnp_TransactionNo=14000001&vnp_TransactionStatus=00&vnp_TxnRef=OCOP-1001";
export const VNPAY_HASH =
  "06b1621b38f26eee3a418c184ed9246c54e532cef3f5081ad6a18722dfa3ee5e09cd59b772d26df1ba9900b468bd142b9e73993a428738727ffaca55c1f2d2ff";
export const VNPAY_QUERY = `${VNPAY_FORM}&vnp_SecureHash=${VNPAY_HASH}`;

export const MOMO_MESSAGE = {
  partnerCode: "OCOPTEST",
  orderId: "OCOP-1001",
  requestId: "REQ-1",
  amount: 150_000,
  orderInfo: "Thanh toán đơn OCOP-1001",
  orderType: "momo_wallet",
  transId: 4_014_083_433,
  resultCode: 0,
  message: "Successful.",
  payType: "qr",
  responseTime: 1_795_392_000_000,
  extraData: "",
  signature: "aa08ef76aaff1268b799c776743db27ad2d1e0d4590e48106866f782d72528f9",
};

const ZALOPAY_DATA =
  '{"app_id":2553,"app_trans_id":"261123_OCOP1001","app_time":1795392000000,"app_user":"buyer01","amount":150000,"embed_data":"{}","item":"[]","zp_trans_id":261123000000001,"server_time":1795392060000,"channel":38,"merchant_user_id":"","user_fee_amount":0,"discount_amount":0}';
export const ZALOPAY_MESSAGE = {
  data: ZALOPAY_DATA,
  mac: "8f1cb411698709ba4bdc5e520fc60c545d459d66995ba5810704eab86e414497",
  type: 1,
};
