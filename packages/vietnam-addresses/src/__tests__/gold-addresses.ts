/** What an address text must lead to: one commune with the street before it, several to choose from, or nothing. */
export type GoldAddress =
  | { text: string; found: string; street: string; via?: string | null }
  | { text: string; choices: string[] }
  | { text: string; unknown: true };

const found = (text: string, code: string, street = "", via?: string | null): GoldAddress => ({
  text,
  found: code,
  street,
  ...(via === undefined ? {} : { via }),
});
const asks = (text: string, ...choices: string[]): GoldAddress => ({ text, choices });
const unknown = (text: string): GoldAddress => ({ text, unknown: true });

/** Addresses as people write them: old and new names, with and without marks, commas, kinds and provinces. */
export const GOLD_ADDRESSES: readonly GoldAddress[] = [
  // Former communes of Quảng Ninh that went into one commune whole.
  found(
    "số 12, thôn Hạ, Đồng Rui, Tiên Yên, Quảng Ninh",
    "06886",
    "số 12, thôn Hạ",
    "Xã Đồng Rui, Huyện Tiên Yên",
  ),
  found(
    "đội 3 thôn Làng Đài xã Đồng Rui huyện Tiên Yên tỉnh Quảng Ninh, Việt Nam",
    "06886",
    "đội 3 thôn Làng Đài",
  ),
  found("dong rui", "06886"),
  found("Xã Thanh Lâm, Ba Chẽ", "06979"),
  found("Phường Hải Hòa, Móng Cái", "06712"),
  found("phường Hải Hoà, TP Móng Cái, Quảng Ninh", "06712"),
  found("khu 3, P. Trà Cổ, Móng Cái", "06712", "khu 3"),
  found("12 ngõ 5 Lê Lợi hồng hải hạ long quảng ninh", "06688", "12 ngõ 5 Lê Lợi"),
  found("thi tran cai rong van don qn", "06994"),
  found("Minh Châu, Vân Đồn", "06994", "", "Xã Minh Châu, Huyện Vân Đồn"),
  found("Quan Lạn", "06994"),
  found("Xã Hạ Long, Vân Đồn", "06994"),
  found("Thanh Lân, Cô Tô", "07192"),
  found("Thanh Sơn, Uông Bí", "06811"),
  found("Thanh Sơn, Ba Chẽ", "06978"),
  found("thị trấn Quảng Hà, Hải Hà", "06922"),
  found("tt. Đầm Hà, huyện Đầm Hà", "06895"),
  found("TT Ba Chẽ, huyện Ba Chẽ", "06978"),
  found("Cẩm Đông, Cẩm Phả, QN", "06793"),
  found("tổ 5 khu 2, Cẩm Thịnh, tp Cẩm Phả", "06781", "tổ 5 khu 2"),
  found("Húc Động, Bình Liêu", "06838"),
  found("Phường Ka Long - Móng Cái - Quảng Ninh", "06709"),
  found("Xã Hồng Thái Đông, thị xã Đông Triều, tỉnh Quảng Ninh", "07114"),
  // Communes of today.
  found("12 Lê Thánh Tông, Hồng Gai, Hạ Long", "06685", "12 Lê Thánh Tông", null),
  found("12 Lê Thánh Tông Hồng Gai, Hạ Long", "06685", "12 Lê Thánh Tông"),
  found("bai chay", "06673", "", null),
  found("Bãi Cháy", "06673"),
  found("BÃI CHÁY, QUẢNG NINH", "06673"),
  found("số 8 đường Hạ Long, phường Bãi Cháy, tỉnh Quảng Ninh", "06673", "số 8 đường Hạ Long"),
  found("xã Hải Lạng, Quảng Ninh", "06886", "", null),
  found("Xã Hải Lạng, tỉnh Quảng Ninh, 01234", "06886"),
  found("thôn 2, Ba Chẽ, Quảng Ninh", "06978", "thôn 2"),
  found("Đặc khu Cô Tô", "07192"),
  found("huyện đảo Cô Tô", "07192"),
  found("đặc khu Vân Đồn, Quảng Ninh", "06994"),
  found("phường Hạ Long, Quảng Ninh", "06688"),
  found("Phường Móng Cái 2, Quảng Ninh", "06709"),
  found("Yên Tử, Uông Bí", "06832"),
  found("An Sinh, Đông Triều", "07090"),
  found("Mạo Khê 200000", "07069"),
  found("Đồng Rui (cũ), xã Hải Lạng, Quảng Ninh", "06886", "Đồng Rui (cũ)"),
  // Divided communes ask, districts ask.
  asks("Hải Lạng, Tiên Yên, Quảng Ninh", "06886", "06799", "06978"),
  asks("P. Hà Khẩu, TP Hạ Long", "06661", "06706"),
  asks("Đại Dực, Tiên Yên", "06862", "06877"),
  asks("Yên Than, Tiên Yên, Quảng Ninh", "06862", "06874"),
  asks("xã Quảng Long, Hải Hà", "06922", "06946"),
  asks("Phường Trưng Vương, TP Uông Bí", "06811", "06820"),
  asks("Đức Chính, Đông Triều", "07090", "07093"),
  asks("huyện Hải Hà", "06922", "06931", "06946", "06967"),
  asks("huyen binh lieu, quang ninh", "06838", "06841", "06856", "06862"),
  // One name, several places.
  asks("Bắc Sơn, Quảng Ninh", "06724", "06820"),
  asks("Thanh Sơn, Quảng Ninh", "06811", "06978"),
  asks("Hải Hòa, Quảng Ninh", "06799", "06712"),
  asks("Cô Tô", "07192", "30580"),
  // The rest of the country.
  found("12 Hàng Bạc, Hoàn Kiếm, Hà Nội", "00070", "12 Hàng Bạc"),
  found("số 1 Đại Cồ Việt, Bách Khoa, Hai Bà Trưng, Hà Nội", "00292", "số 1 Đại Cồ Việt"),
  found("Cầu Giấy, Hà Nội", "00166"),
  found("phuong ba dinh, ha noi", "00004"),
  found("25 Nguyễn Huệ, P. Bến Nghé, Q.1, TP.HCM", "26740", "25 Nguyễn Huệ"),
  found("Phường 12, Gò Vấp, Sài Gòn", "26882"),
  found("P.2, Tân Bình, HCM", "26977"),
  found("Thảo Điền, Thủ Đức, TP HCM", "27094"),
  found("Buôn Ma Thuột, Đắk Lắk", "24133"),
  found("Xã Hương Sơn, Huyện Lạng Giang, Tỉnh Bắc Giang", "07399"),
  found("số 3, phường Lào Cai, Lào Cai", "02647", "số 3"),
  asks("12 Lê Lợi, Lào Cai", "02647"),
  // Nothing to go by.
  unknown("Quảng Ninh"),
  unknown("Hà Nội"),
  unknown("asdf qwer"),
  unknown(""),
  unknown("12/5"),
  unknown("!!! ,,, ---"),
];
