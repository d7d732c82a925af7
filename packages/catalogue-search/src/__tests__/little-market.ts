import { CatalogueIndex } from "../catalogue-index";
import { SYNONYMS } from "../synonyms";
import type { Document, FieldPlan, IndexAnswer, IndexPlan, IndexQuery } from "../types";

export const DAY = "2026-11-23";

const text = (weight: number): FieldPlan => ({
  kind: "text",
  weight,
  filterable: false,
  sortable: false,
  facetable: false,
});
const column = (kind: FieldPlan["kind"]): FieldPlan => ({
  kind,
  weight: null,
  filterable: true,
  sortable: true,
  facetable: true,
});

export const PLAN: IndexPlan = {
  fields: {
    title: text(10),
    keywords: text(8),
    seller: { ...text(3), facetable: true, filterable: true },
    commune: text(3),
    description: text(1),
    group: column("keyword"),
    price: column("number"),
    in_stock: column("boolean"),
    sales: column("number"),
    months: column("number"),
    stars: { ...column("number"), spans: "star_spans" },
  },
  tieBreakers: [
    { field: "in_stock", descending: true },
    { field: "sales", descending: true },
  ],
};

const product = (
  id: string,
  title: string,
  keywords: readonly string[],
  description: string,
  seller: string,
  commune: string,
): Document => ({ id, title, keywords, description, seller, commune, in_stock: true });

export const PRODUCTS: readonly Document[] = [
  product(
    "cha-muc",
    "Chả mực giã tay Hạ Long",
    ["mực mai"],
    "Chiên hai lửa.",
    "Hộ Mạnh Hà",
    "Bãi Cháy",
  ),
  product(
    "cha-ca",
    "Chả cá Hạ Long",
    ["chả cá thu"],
    "Cá thu, cá nhồng giã tay.",
    "Hộ Mạnh Hà",
    "Bãi Cháy",
  ),
  product("muc-kho", "Mực ống Cô Tô khô", ["khô mực"], "Mực câu phơi giàn.", "Hộ Cô Tô", "Cô Tô"),
  product(
    "nuoc-mam",
    "Nước mắm cá cơm Vân Đồn",
    ["mắm cốt"],
    "Ủ chượp 18 tháng.",
    "Cái Rồng",
    "Vân Đồn",
  ),
  product("mam-tom", "Mắm tôm Cái Rồng", ["mắm ruốc"], "Ủ từ moi biển.", "Cái Rồng", "Vân Đồn"),
  product(
    "ruoc-hau",
    "Ruốc hàu Bavabi",
    ["hàu"],
    "Hàu sữa xào ruốc.",
    "Thủy sản Quảng Ninh",
    "Vân Đồn",
  ),
  product("be-be", "Bề bề bóc nõn", [], "Hấp, bóc nõn.", "Hộ Cô Tô", "Cô Tô"),
  product(
    "trung-vit",
    "Trứng vịt biển Đồng Rui",
    ["trứng vịt"],
    "Vịt ăn tôm cá nhỏ.",
    "HTX Đồng Tiến",
    "Đồng Rui",
  ),
  product("vit", "Vịt biển làm sạch", ["thịt vịt"], "Vịt nuôi thả.", "HTX Đồng Tiến", "Đồng Rui"),
  product(
    "mien",
    "Miến dong Bình Liêu",
    ["miến dong riềng"],
    "Dai, không nát.",
    "Húc Động",
    "Bình Liêu",
  ),
  product(
    "mat-ong",
    "Mật ong hoa rừng",
    ["mật ong"],
    "Ong nuôi dưới tán rừng hồi, quế.",
    "Húc Động",
    "Bình Liêu",
  ),
  product(
    "dua-luoi",
    "Dưa lưới Hoành Bồ",
    ["dưa vàng"],
    "Trồng trong nhà màng.",
    "HTX Hoành Bồ",
    "Hoành Bồ",
  ),
  product("dua", "Dứa Đồng Giao", ["khóm"], "Chín vàng.", "HTX Hoành Bồ", "Hoành Bồ"),
  product("dua-nuoc", "Nước dừa tươi", ["dừa xiêm"], "Uống mát.", "HTX Hoành Bồ", "Hoành Bồ"),
  product("tra", "Trà hoa vàng Quy Hoa", ["kim hoa trà"], "Nguyên bông.", "Quy Hoa", "Hải Hà"),
  product(
    "lon",
    "Ba chỉ lợn Móng Cái",
    ["thịt lợn"],
    "Lợn giống thuần.",
    "HTX Móng Cái",
    "Móng Cái",
  ),
  product("mi", "Mỳ gạo Quý Chuẩn", [], "Sợi nhỏ.", "Lê Minh", "Quảng Yên"),
  product(
    "ngoc-trai",
    "Hoa tai ngọc trai Hạ Long",
    ["khuyên tai"],
    "Nuôi quanh đảo.",
    "Ngọc trai Hạ Long",
    "Bãi Cháy",
  ),
  product(
    "nuoc-khoang",
    "Nước khoáng Quang Hanh 500 ml",
    ["nước suối"],
    "Từ mỏ.",
    "Quang Hanh",
    "Quang Hanh",
  ),
];

export function marketOf(documents: readonly Document[], plan: IndexPlan = PLAN): CatalogueIndex {
  const index = new CatalogueIndex(plan, { synonyms: SYNONYMS });
  index.put(documents);
  return index;
}

export const ALL: IndexQuery = {
  q: "",
  day: DAY,
  filter: null,
  order: [],
  skip: 0,
  take: 1000,
  facets: [],
  match: "all",
  typos: true,
  highlight: [],
  searchOn: null,
};

export function idsOf(answer: IndexAnswer): string[] {
  return answer.hits.map((hit) => hit.id);
}

/** Those that have all words. */
export function fullIdsOf(answer: IndexAnswer): string[] {
  return idsOf(answer).slice(0, answer.total - answer.near);
}

export function nearIdsOf(answer: IndexAnswer): string[] {
  return idsOf(answer).slice(answer.total - answer.near);
}
