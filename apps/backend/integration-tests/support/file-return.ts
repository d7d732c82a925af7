import { query } from "./database";

interface TestReturn {
  seller: string;
  /** YYYY-MM. */
  month: string;
  version: number;
  /** Whole đồng by channel. */
  amounts: Record<string, number>;
}

/** Writes down one version of a return of a seller in Cô Tô, as filing leaves it. */
export function fileReturn(databaseUrl: string, filed: TestReturn): Promise<unknown> {
  const id = ["mret", filed.seller, filed.month, filed.version].join("_");
  return query(
    databaseUrl,
    `INSERT INTO monthly_return (id, seller_id, month, version, request_id, nothing_sold, amounts,
       own_floor_as_of, confirmed, filed_by, filed_at, definition_version, commune_code)
     VALUES ($1, $2, $3, $4, $1, false, $5, now(), '[]', '{}', now(), 1, '06886')`,
    [id, filed.seller, filed.month, filed.version, filed.amounts],
  );
}
