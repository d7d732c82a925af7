/**
 * Names of the province's communes since 1/7/2025, and of the districts and communes that they were made of, without the
 * kind of unit. Who types one asks for what comes from there, and for nothing else that shares a syllable with it.
 */
const NAMES = `
  Hà Tu; Cao Xanh; Việt Hưng; Bãi Cháy; Hà Lầm; Hồng Gai; Hạ Long; Tuần Châu; Móng Cái 2; Móng Cái 1; Hải
  Sơn; Hải Ninh; Móng Cái 3; Vĩnh Thực; Mông Dương; Quang Hanh; Cửa Ông; Cẩm Phả; Hải Hòa; Uông Bí; Vàng
  Danh; Yên Tử; Bình Liêu; Hoành Mô; Lục Hồn; Tiên Yên; Điền Xá; Đông Ngũ; Hải Lạng; Đầm Hà; Quảng Tân;
  Quảng Hà; Quảng Đức; Đường Hoa; Cái Chiên; Ba Chẽ; Kỳ Thượng; Lương Minh; Vân Đồn; Hoành Bồ; Quảng La;
  Thống Nhất; Mạo Khê; Bình Khê; An Sinh; Đông Triều; Hoàng Quế; Quảng Yên; Đông Mai; Hiệp Hòa; Hà An; Liên
  Hòa; Phong Cốc; Cô Tô;
  Móng Cái; Hải Hà;
  Hà Phong; Hà Khánh; Giếng Đáy; Hà Khẩu; Hùng Thắng; Cao Thắng; Hà Trung; Bạch Đằng; Trần Hưng Đạo; Hồng
  Hà; Hồng Hải; Đại Yên; Ninh Dương; Ka Long; Vạn Ninh; Trần Phú; Bình Ngọc; Trà Cổ; Hải Xuân; Bắc Sơn;
  Quảng Nghĩa; Hải Tiến; Hải Yên; Hải Đông; Vĩnh Trung; Dương Huy; Cẩm Thạch; Cẩm Thủy; Cẩm Phú; Cẩm Thịnh;
  Cẩm Sơn; Cẩm Trung; Cẩm Thành; Cẩm Bình; Cẩm Tây; Cẩm Đông; Quang Trung; Thanh Sơn; Yên Thanh; Trưng
  Vương; Nam Khê; Phương Đông; Phương Nam; Thượng Yên Công; Húc Động; Vô Ngại; Đồng Văn; Đồng Tâm; Phong Dụ;
  Tiên Lãng; Yên Than; Đại Dực; Hà Lâu; Đông Hải; Đồng Rui; Tân Bình; Đại Bình; Tân Lập; Quảng An; Dực Yên;
  Quảng Lâm; Quảng Minh; Quảng Chính; Quảng Phong; Quảng Long; Quảng Thành; Quảng Thịnh; Quảng Sơn; Nam Sơn;
  Đồn Đạc; Thanh Lâm; Đạp Thanh; Đồng Sơn; Cái Rồng; Bản Sen; Bình Dân; Đài Xuyên; Đoàn Kết; Đông Xá; Minh
  Châu; Ngọc Vừng; Quan Lạn; Thắng Lợi; Vạn Yên; Sơn Dương; Lê Lợi; Đồng Lâm; Bằng Cả; Dân Chủ; Tân Dân; Vũ
  Oai; Hòa Bình; Xuân Sơn; Kim Sơn; Yên Thọ; Tràng An; Tràng Lương; Bình Dương; Việt Dân; Đức Chính; Thủy
  An; Hưng Đạo; Hồng Phong; Nguyễn Huệ; Yên Đức; Hồng Thái Tây; Hồng Thái Đông; Yên Giang; Tiền An; Minh
  Thành; Cộng Hòa; Sông Khoai; Tân An; Hoàng Tân; Phong Hải; Liên Vị; Tiền Phong; Nam Hòa; Yên Hải; Cẩm La;
  Đồng Tiến; Thanh Lân
`;

/** Kinds of units, which may stand before such a name. */
const KINDS = "xã; phường; đặc khu; thị trấn; thị xã; thành phố; huyện; tp; tx; tt";

export const PLACE_NAMES: readonly string[] = phrasesOf(NAMES);
export const PLACE_KINDS: readonly string[] = phrasesOf(KINDS);

function phrasesOf(text: string): string[] {
  return text.split(";").map((phrase) => phrase.trim().replace(/\s+/g, " "));
}
