import { addUp } from "../add-up";
import { columns } from "../columns";
import { STALE_DAYS, type ProductsOnSale } from "../load-products-on-sale";
import type { StarsOnSale } from "../load-stars-on-sale";
import type { ReportTable } from "../report-table";
import { communeName } from "../report-texts";

/** Products on sale by commune, which of them are stale, and their stars; as they are when it is made. */
export function productsTable(
  { communes, live }: { communes: readonly ProductsOnSale[]; live: number },
  stars: readonly StarsOnSale[],
): ReportTable {
  const starsOf = new Map(stars.map((one) => [one.commune_code, one]));
  const table = {
    id: "san-pham-theo-xa",
    title: "Sản phẩm đang bán theo xã",
    note: `Tính vào lúc lập báo cáo: chợ không giữ lại những ngày trước bán gì. Tin cũ: ${String(STALE_DAYS)} ngày không ai sửa và không ai nhận hàng. Sao: giấy công nhận còn hiệu lực; sắp hết: còn không quá 90 ngày.`,
    columns: columns(
      "Xã, phường, đặc khu",
      "Đang bán",
      "Tin cũ",
      "3 sao",
      "4 sao",
      "5 sao",
      "Sao sắp hết",
    ),
    rows: communes.map((one) => {
      const star = starsOf.get(one.commune_code);
      const by = star?.by_star ?? { 3: 0, 4: 0, 5: 0 };
      return [
        communeName(one.commune_code),
        one.live,
        one.stale,
        by[3],
        by[4],
        by[5],
        star?.ending ?? 0,
      ];
    }),
  };
  const sum = (of: (one: StarsOnSale) => number) => stars.reduce((all, one) => all + of(one), 0);
  return addUp(table, [
    live,
    null,
    sum(({ by_star }) => by_star[3]),
    sum(({ by_star }) => by_star[4]),
    sum(({ by_star }) => by_star[5]),
    sum(({ ending }) => ending),
  ]);
}
