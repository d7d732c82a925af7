/** One of the programme's six product groups. `slug` is part of public addresses and never changes. */
export interface ProductGroup {
  readonly id: 1 | 2 | 3 | 4 | 5 | 6;
  readonly slug: string;
  readonly name: string;
}

/** One of the 26 product sets, each with a scoring sheet of its own; `heading` stands above it in the annex. */
export interface ProductSet {
  readonly id: number;
  readonly group: ProductGroup["id"];
  readonly heading: string | null;
  readonly name: string;
  /** Sold under the rules for alcohol: age, advertising and licence (sets 14 and 15). */
  readonly alcohol: boolean;
}

/** The six groups in official order (Decisions 919/QĐ-TTg of 1/8/2022 and 148/QĐ-TTg of 24/2/2023). */
export const PRODUCT_GROUPS: readonly ProductGroup[] = [
  { id: 1, slug: "thuc-pham", name: "Thực phẩm" },
  { id: 2, slug: "do-uong", name: "Đồ uống" },
  { id: 3, slug: "duoc-lieu", name: "Dược liệu và sản phẩm từ dược liệu" },
  { id: 4, slug: "thu-cong-my-nghe", name: "Hàng thủ công mỹ nghệ" },
  { id: 5, slug: "sinh-vat-canh", name: "Sinh vật cảnh" },
  {
    id: 6,
    slug: "du-lich",
    name: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
  },
];

/** The 26 sets in the order of the annex to Decision 148/QĐ-TTg of 24/2/2023. */
export const PRODUCT_SETS: readonly ProductSet[] = [
  set(1, 1, "Thực phẩm tươi sống", "Rau, củ, quả, hạt tươi"),
  set(2, 1, "Thực phẩm tươi sống", "Thịt, thủy sản, trứng, sữa tươi"),
  set(3, 1, "Thực phẩm thô, sơ chế", "Gạo, ngũ cốc, hạt sơ chế khác"),
  set(4, 1, "Thực phẩm thô, sơ chế", "Mật ong, mật khác và nông sản thực phẩm khác"),
  set(5, 1, "Thực phẩm chế biến", "Đồ ăn nhanh"),
  set(6, 1, "Thực phẩm chế biến", "Chế biến từ gạo, ngũ cốc"),
  set(7, 1, "Thực phẩm chế biến", "Chế biến từ rau, củ, quả, hạt"),
  set(
    8,
    1,
    "Thực phẩm chế biến",
    "Chế biến từ thịt, thủy sản, trứng, sữa, các sản phẩm từ mật ong, mật khác",
  ),
  set(9, 1, "Gia vị", "Tương, nước mắm, gia vị dạng lỏng khác"),
  set(10, 1, "Gia vị", "Gia vị khác (muối, hành, tỏi, tiêu…)"),
  set(11, 1, "Chè", "Chè tươi, chè chế biến"),
  set(12, 1, "Chè", "Sản phẩm trà từ thực vật khác"),
  set(13, 1, "Cà phê, ca cao", "Cà phê, ca cao"),
  { ...set(14, 2, "Đồ uống có cồn", "Rượu trắng"), alcohol: true },
  { ...set(15, 2, "Đồ uống có cồn", "Đồ uống có cồn khác"), alcohol: true },
  set(16, 2, "Đồ uống không cồn", "Nước khoáng thiên nhiên, nước uống tinh khiết đóng chai"),
  set(17, 2, "Đồ uống không cồn", "Đồ uống không cồn khác"),
  set(18, 3, null, "Thực phẩm chức năng, thuốc dược liệu, thuốc y học cổ truyền"),
  set(19, 3, null, "Mỹ phẩm có thành phần từ thảo dược"),
  set(20, 3, null, "Tinh dầu và thảo dược khác"),
  set(21, 4, null, "Thủ công mỹ nghệ gia dụng, trang trí"),
  set(22, 4, null, "Vải, may mặc"),
  set(23, 5, null, "Hoa"),
  set(24, 5, null, "Cây cảnh"),
  set(25, 5, null, "Động vật cảnh"),
  set(26, 6, null, "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch"),
];

/** The set with this number. Throws RangeError when it is none of 1–26. */
export function productSet(id: number): ProductSet {
  const found = PRODUCT_SETS[id - 1];
  if (found?.id !== id) throw new RangeError(`no OCOP product set ${String(id)}`);
  return found;
}

/** The group that a set belongs to. Throws RangeError when `setId` is none of 1–26. */
export function groupOfSet(setId: number): ProductGroup {
  const { group } = productSet(setId);
  const found = PRODUCT_GROUPS[group - 1];
  if (found?.id !== group) throw new RangeError(`no OCOP product group ${String(group)}`);
  return found;
}

function set(
  id: number,
  group: ProductGroup["id"],
  heading: string | null,
  name: string,
): ProductSet {
  return { id, group, heading, name, alcohol: false };
}
