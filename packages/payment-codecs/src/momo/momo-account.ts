/** What MoMo knows the market by. */
export interface MomoAccount {
  partnerCode: string;
  accessKey: string;
  secretKey: string;
}
