import type { DemonstrationBuyer } from "./demonstration-order";
import type { Random } from "./random";

const FAMILY_NAMES = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Ngô",
  "Đinh",
  "Chíu",
  "Tằng",
];
const MIDDLE_NAMES = ["Thị", "Văn", "Minh", "Thu", "Đức", "Ngọc", "Quang", "Hải", "Thanh", "Xuân"];
const GIVEN_NAMES = [
  "An",
  "Bình",
  "Chi",
  "Dung",
  "Giang",
  "Hà",
  "Hạnh",
  "Hùng",
  "Lan",
  "Linh",
  "Long",
  "Mai",
  "Nam",
  "Nga",
  "Phúc",
  "Quỳnh",
  "Sơn",
  "Thảo",
  "Trang",
  "Tuấn",
  "Yến",
];
const STREETS = [
  "Trần Phú",
  "Lê Lợi",
  "Hùng Vương",
  "Nguyễn Trãi",
  "Lý Thường Kiệt",
  "Quang Trung",
];

/** Communes of the home province that buy, the larger towns more often. */
const HOME_COMMUNES: readonly [code: string, weight: number][] = [
  ["06685", 9], // Hồng Gai
  ["06673", 8], // Bãi Cháy
  ["06688", 7], // Hạ Long
  ["06793", 7], // Cẩm Phả
  ["06811", 6], // Uông Bí
  ["06712", 5], // Móng Cái 1
  ["07132", 4], // Quảng Yên
  ["07093", 4], // Đông Triều
  ["06994", 3], // Vân Đồn
  ["06862", 3], // Tiên Yên
  ["06895", 2], // Đầm Hà
  ["06922", 2], // Quảng Hà
  ["06838", 1], // Bình Liêu
  ["06978", 1], // Ba Chẽ
  ["07192", 1], // Cô Tô
];

/** Province and commune of buyers elsewhere. */
const ELSEWHERE: readonly [province: string, commune: string, weight: number][] = [
  ["01", "00070", 8], // Hoàn Kiếm, Hà Nội
  ["01", "00166", 6], // Cầu Giấy, Hà Nội
  ["31", "11311", 3], // Hải Phòng
  ["79", "26740", 4], // Sài Gòn, Thành phố Hồ Chí Minh
];

const HOME_PROVINCE = "22";
const HOME_SHARE = 0.6;

function drawPlace(random: Random): Pick<DemonstrationBuyer, "province_code" | "commune_code"> {
  if (random.unit() < HOME_SHARE) {
    const [commune_code] = random.weighted(HOME_COMMUNES, ([, weight]) => weight);
    return { province_code: HOME_PROVINCE, commune_code };
  }
  const [province_code, commune_code] = random.weighted(ELSEWHERE, ([, , weight]) => weight);
  return { province_code, commune_code };
}

/**
 * A circle of made-up buyers who come back, as buyers do. Their numbers are all 0900 000 xxx, so that
 * nobody mistakes them for people.
 */
export function drawBuyers(random: Random, count: number): DemonstrationBuyer[] {
  return Array.from({ length: count }, (_, index) => ({
    name: [FAMILY_NAMES, MIDDLE_NAMES, GIVEN_NAMES].map((names) => random.pick(names)).join(" "),
    phone: `+84900000${String(index % 1000).padStart(3, "0")}`,
    street: `Số ${random.int(1, 200)} ${random.pick(STREETS)}`,
    ...drawPlace(random),
  }));
}
