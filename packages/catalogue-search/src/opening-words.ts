import { fold } from "@cho-lang/vietnamese-text/fold";

/**
 * Words that open the names of quite different things, and so say little without the word behind them: "nước mắm" and
 * "nước khoáng", "hoa tai" and "hoa hồi", "hạt tiêu" and "hạt sen". Canonical, with marks and without.
 */
const WORDS =
  `nước hoa hạt lá bộ đồ cây mật ngọc củ quả trái con cái thịt đông sản phẩm hải phấn thực dược dầu vải
  bề sá ba món rau bột men chậu tinh sữa gia chiếc gói hộp túi chai lọ tranh tượng vòng khăn nón áo đêm một hai
  năm đặc nhà xã phường huyện thành hợp công`.split(/\s+/);

export const OPENING_WORDS: ReadonlySet<string> = new Set([...WORDS, ...WORDS.map(fold)]);
