import { bySeller } from "./contributions";
import { exactSum } from "./exact-sum";
import type { Imputed } from "./imputed-online";
import { monthsOf } from "./months";
import type { ReleaseInputs } from "./release-inputs";
import { openReturns } from "./reported-amounts";
import type { TableName, TableSale } from "./table-sale";
import { frameIn } from "./units-of-month";

/** The kind of a seller whom the frame does not have. */
const KIND_UNKNOWN = "unknown";

/** The frame's kind of each seller, whenever it has her. */
function kindsOf(frame: ReleaseInputs["frame"]): (seller: string) => string {
  const kinds = new Map(frame.map(({ id, kind }) => [id, kind]));
  return (seller) => kinds.get(seller) ?? KIND_UNKNOWN;
}

/** What was imputed of each seller, in the row of her kind: the only table that has anything of it. */
export function imputedSales(
  frame: ReleaseInputs["frame"],
  imputed: readonly Imputed[],
): TableSale[] {
  const kindOf = kindsOf(frame);
  const sums = bySeller(imputed.map(([seller, vnd]) => ({ seller, vnd })));
  return [...sums]
    .filter(([, vnd]) => vnd > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([seller, vnd]) => ({ table: "kind", key: kindOf(seller), seller, vnd }));
}

/** Who is known to stand behind the rows of a release's tables, by table, key and seller. */
export function tableSales(inputs: ReleaseInputs): TableSale[] {
  const months = monthsOf(inputs.period);
  const kindOf = kindsOf(inputs.frame);
  const sums = new Map<string, TableSale>();
  const add = (table: TableName, key: string, seller: string, vnd: number) => {
    if (vnd === 0) return;
    const name = [table, key, seller].join("\n");
    sums.set(name, { table, key, seller, vnd: exactSum([sums.get(name)?.vnd ?? 0, vnd]) });
  };
  for (const { month, seller, commune, group, stars, goods_vnd } of inputs.cells ?? []) {
    if (!months.includes(month)) continue;
    add("commune", commune, seller, goods_vnd);
    add("group", group, seller, goods_vnd);
    add("star", stars, seller, goods_vnd);
  }
  for (const { month, seller, goods_vnd } of inputs.floor) {
    if (months.includes(month)) add("kind", kindOf(seller), seller, goods_vnd);
  }
  const book = openReturns(inputs);
  for (const month of months) {
    for (const { id } of frameIn(inputs.frame, month)) {
      const told = book.channelsOf(id, month);
      if (told === null) continue;
      add("kind", kindOf(id), id, told.other_floors_vnd + told.own_site_vnd);
      add("elsewhere", "other_floors", id, told.other_floors_vnd);
      add("elsewhere", "own_site", id, told.own_site_vnd);
      add("chat", "social_chat", id, told.social_chat_vnd);
      add("chat", "phone", id, told.phone_vnd);
    }
  }
  return [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sale]) => sale);
}
