import { toReturnView, type ReturnRow, type ReturnView } from "./return-view";

/** What each seller filed of a month, in the order of its versions. */
export function versionsBySeller(rows: readonly ReturnRow[]): Map<string, ReturnView[]> {
  const versions = new Map<string, ReturnView[]>();
  for (const row of rows) {
    versions.set(row.seller_id, [...(versions.get(row.seller_id) ?? []), toReturnView(row)]);
  }
  return versions;
}
