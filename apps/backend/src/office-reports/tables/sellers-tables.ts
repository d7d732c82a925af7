import { addUp } from "../add-up";
import { columns } from "../columns";
import type { SellersOfKind } from "../load-sellers-of-report";
import type { ReportTable } from "../report-table";
import { communeName, SELLER_KINDS, type SellerKind } from "../report-texts";

const KINDS = Object.keys(SELLER_KINDS) as SellerKind[];

function sum(rows: readonly SellersOfKind[], of: "shops" | "joined"): number {
  return rows.reduce((all, row) => all + row[of], 0);
}

function ofKind(
  rows: readonly SellersOfKind[],
  kind: SellerKind,
  of: "shops" | "joined" = "shops",
) {
  return sum(
    rows.filter((row) => row.kind === kind),
    of,
  );
}

/** Open shops by commune and kind; rows and columns have the same sum. */
export function sellersTable({
  kinds,
  shops,
}: {
  kinds: readonly SellersOfKind[];
  shops: number;
}): ReportTable {
  const table = {
    id: "gian-hang-theo-xa",
    title: "Gian hàng đang mở theo xã và loại chủ thể",
    note: "Tính vào lúc lập báo cáo. Gian hàng tạm dừng, đã đóng hoặc chưa mở không tính.",
    columns: columns("Xã, phường, đặc khu", ...Object.values(SELLER_KINDS), "Tất cả"),
    rows: [...new Set(kinds.map(({ commune_code }) => commune_code))].map((code) => {
      const here = kinds.filter(({ commune_code }) => commune_code === code);
      return [communeName(code), ...KINDS.map((kind) => ofKind(here, kind)), sum(here, "shops")];
    }),
  };
  const byKind = KINDS.map((kind) => ofKind(kinds, kind));
  return addUp(table, [...byKind, shops]);
}

/** Shops that joined in the period by kind, beside what the office wants of it. */
export function joinedTable(
  { kinds }: { kinds: readonly SellersOfKind[] },
  target: { shops: number; source: string } | null,
): ReportTable {
  const joined = sum(kinds, "joined");
  const reached =
    target === null
      ? "Kỳ này chưa có chỉ tiêu nào được nhập."
      : `Chỉ tiêu: ${String(target.shops)} gian hàng (${target.source}); đã được ${String(joined)}, ${target.shops > joined ? `còn thiếu ${String(target.shops - joined)}` : "đã đạt"}.`;
  return addUp(
    {
      id: "gian-hang-moi",
      title: "Gian hàng mới so với chỉ tiêu",
      note: `${reached} Mới: đăng ký trong kỳ và nay đang mở.`,
      columns: columns("Loại chủ thể", "Gian hàng mới"),
      rows: KINDS.map((kind) => [SELLER_KINDS[kind], ofKind(kinds, kind, "joined")]),
    },
    [joined],
  );
}
