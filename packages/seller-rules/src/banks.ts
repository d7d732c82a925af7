export interface Bank {
  /** Six digits by which NAPAS knows the bank. */
  readonly bin: string;
  readonly name: string;
}

function bank(name: string, bin: string): Bank {
  return { name, bin };
}

/** Where money can be sent by account number, those that most people use first, then by name. */
export const BANKS: readonly Bank[] = [
  bank("Agribank", "970405"),
  bank("Vietcombank", "970436"),
  bank("VietinBank", "970415"),
  bank("BIDV", "970418"),
  bank("MB", "970422"),
  bank("Techcombank", "970407"),
  bank("LPBank", "970449"),
  bank("VPBank", "970432"),
  bank("ACB", "970416"),
  bank("Sacombank", "970403"),
  bank("ABBank", "970425"),
  bank("BacABank", "970409"),
  bank("BaoVietBank", "970438"),
  bank("BVBank", "970454"),
  bank("CAKE", "546034"),
  bank("CIMB", "422589"),
  bank("Co-opBank", "970446"),
  bank("Eximbank", "970431"),
  bank("GPBank", "970408"),
  bank("HDBank", "970437"),
  bank("Hong Leong", "970442"),
  bank("HSBC", "458761"),
  bank("Indovina", "970434"),
  bank("Kasikorn", "668888"),
  bank("KienLongBank", "970452"),
  bank("Liobank", "963369"),
  bank("MBV", "970414"),
  bank("MoMo", "971025"),
  bank("MSB", "970426"),
  bank("NamABank", "970428"),
  bank("NCB", "970419"),
  bank("OCB", "970448"),
  bank("PGBank", "970430"),
  bank("Public Bank", "970439"),
  bank("PVcomBank", "970412"),
  bank("SaigonBank", "970400"),
  bank("SCB", "970429"),
  bank("SeABank", "970440"),
  bank("SHB", "970443"),
  bank("Shinhan", "970424"),
  bank("Standard Chartered", "970410"),
  bank("Timo", "963388"),
  bank("TPBank", "970423"),
  bank("Ubank", "546035"),
  bank("UOB", "970458"),
  bank("VCBNeo", "970444"),
  bank("VIB", "970441"),
  bank("VietABank", "970427"),
  bank("VietBank", "970433"),
  bank("Vikki", "970406"),
  bank("VRB", "970421"),
  bank("Woori", "970457"),
];

const byBin = new Map(BANKS.map((each) => [each.bin, each]));

/** The bank with this number, or null. */
export function bankByBin(bin: string): Bank | null {
  return byBin.get(bin) ?? null;
}

/** Account numbers have 6 to 19 digits or capitals (VietQR, field 38-01); null for any other text. */
export function readAccountNumber(text: string): string | null {
  const number = text.replace(/[\s.-]/g, "").toUpperCase();
  return /^[0-9A-Z]{6,19}$/.test(number) ? number : null;
}
