/** One of the 34 provinces and cities since 1/7/2025 (Resolution 202/2025/QH15 of 12/6/2025). */
export interface Province {
  /** Two digits of the national list. */
  readonly code: string;
  /** As one writes it at the end of an address: "Quảng Ninh", "Hà Nội". */
  readonly name: string;
  /** "Tỉnh Quảng Ninh", "Thành phố Hà Nội". */
  readonly full_name: string;
}

/** The market's own province comes first wherever two places fit a text equally well. */
export const HOME_PROVINCE_CODE = "22";

/** By code. */
export const PROVINCES: readonly Province[] = [
  city("01", "Hà Nội"),
  province("04", "Cao Bằng"),
  province("08", "Tuyên Quang"),
  province("11", "Điện Biên"),
  province("12", "Lai Châu"),
  province("14", "Sơn La"),
  province("15", "Lào Cai"),
  province("19", "Thái Nguyên"),
  province("20", "Lạng Sơn"),
  province("22", "Quảng Ninh"),
  province("24", "Bắc Ninh"),
  province("25", "Phú Thọ"),
  city("31", "Hải Phòng"),
  province("33", "Hưng Yên"),
  province("37", "Ninh Bình"),
  province("38", "Thanh Hóa"),
  province("40", "Nghệ An"),
  province("42", "Hà Tĩnh"),
  province("44", "Quảng Trị"),
  city("46", "Huế"),
  city("48", "Đà Nẵng"),
  province("51", "Quảng Ngãi"),
  province("52", "Gia Lai"),
  province("56", "Khánh Hòa"),
  province("66", "Đắk Lắk"),
  province("68", "Lâm Đồng"),
  province("75", "Đồng Nai"),
  city("79", "Hồ Chí Minh"),
  province("80", "Tây Ninh"),
  province("82", "Đồng Tháp"),
  province("86", "Vĩnh Long"),
  province("91", "An Giang"),
  city("92", "Cần Thơ"),
  province("96", "Cà Mau"),
];

const byCode = new Map(PROVINCES.map((row) => [row.code, row]));

/** The province with this two-digit code, or null. */
export function provinceOf(code: string): Province | null {
  return byCode.get(code) ?? null;
}

function province(code: string, name: string): Province {
  return { code, name, full_name: `Tỉnh ${name}` };
}

function city(code: string, name: string): Province {
  return { code, name, full_name: `Thành phố ${name}` };
}
