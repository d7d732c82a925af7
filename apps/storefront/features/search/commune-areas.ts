import { COMMUNES, type Commune } from "@cho-lang/ocop/communes";

export type Area = "west" | "bay" | "islands" | "mountains" | "border";

/** From west to east, as the province lies along the coast; the districts are those until 30/6/2025. */
const DISTRICTS: Readonly<Record<Area, readonly string[]>> = {
  west: ["Thành phố Đông Triều", "Thành phố Uông Bí", "Thị xã Quảng Yên"],
  bay: ["Thành phố Hạ Long", "Thành phố Cẩm Phả"],
  islands: ["Huyện Vân Đồn", "Huyện Cô Tô"],
  mountains: ["Huyện Ba Chẽ", "Huyện Tiên Yên", "Huyện Bình Liêu"],
  border: ["Huyện Đầm Hà", "Huyện Hải Hà", "Thành phố Móng Cái"],
};

/** The 54 communes in five parts of the province, each under the district that most of it was; by name. */
export const COMMUNE_AREAS: readonly { area: Area; communes: readonly Commune[] }[] = (
  Object.keys(DISTRICTS) as Area[]
).map((area) => ({
  area,
  communes: COMMUNES.filter(({ former_districts: [district = ""] }) =>
    DISTRICTS[area].includes(district),
  ).sort((a, b) => a.name.localeCompare(b.name, "vi")),
}));
