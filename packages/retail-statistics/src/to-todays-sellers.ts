import type { EarlierVersion, ReleaseInputs } from "./release-inputs";
import { sellerToday, type ShopsOfListed } from "./seller-today";

/**
 * Inputs as if every seller of the list had had her shop from the beginning. Two releases are compared by who
 * their sellers are, and one who has opened a shop since is no other seller: else an unchanged return of hers would
 * look like two changes, which hide a real one.
 */
export function toTodaysSellers(inputs: ReleaseInputs, shops: ShopsOfListed): ReleaseInputs {
  const named = (seller: string) => shops.get(seller) ?? seller;
  // What the list says of a seller goes before what the market alone knew of her shop.
  const frame = new Map(inputs.frame.map((entry) => [entry.id, entry]));
  for (const entry of inputs.frame.filter(({ id }) => shops.has(id))) {
    frame.delete(entry.id);
    frame.set(named(entry.id), { ...entry, id: named(entry.id) });
  }
  return {
    ...inputs,
    frame: [...frame.values()].map((entry) => ({
      ...entry,
      merged_into: entry.merged_into === null ? null : named(entry.merged_into),
    })),
    returns: ofToday(inputs.returns, shops),
    reviews: ofToday(inputs.reviews, shops),
    ...(inputs.earlier
      ? { earlier: inputs.earlier.map((one) => toTodaysVersion(one, shops)) }
      : {}),
  };
}

/** The same of an earlier version. */
export function toTodaysVersion(version: EarlierVersion, shops: ShopsOfListed): EarlierVersion {
  const ofSeller = <Row extends { seller: string }>(row: Row): Row => ({
    ...row,
    seller: shops.get(row.seller) ?? row.seller,
  });
  return {
    ...version,
    sales: version.sales.map(ofSeller),
    ...(version.imputed ? { imputed: version.imputed.map(ofSeller) } : {}),
    ...(version.cells ? { cells: version.cells.map(ofSeller) } : {}),
  };
}

/** Of sellers' months; the floor knows shops alone. */
function ofToday<Row extends { seller: string; month: string }>(
  rows: readonly Row[],
  shops: ShopsOfListed,
): Row[] {
  const today = sellerToday(rows, shops);
  return rows.flatMap((row) => {
    const seller = today(row);
    return seller === null ? [] : [{ ...row, seller }];
  });
}
