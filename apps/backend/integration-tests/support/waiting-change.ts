import type { ChangePage, ChangeRow } from "../../src/api/admin/listing-changes/list-changes";
import type { OperatorDesk } from "./operator-desk";

/** The one change of a field that waits for the operator, of any product unless told. */
export async function waitingChange(
  desk: OperatorDesk,
  field: string,
  product?: string,
): Promise<ChangeRow | undefined> {
  const { body } = await desk.get<ChangePage>("/admin/listing-changes?limit=100&offset=0");
  const [change, ...others] = body.changes.filter(
    (one) => one.field === field && one.product_id === (product ?? one.product_id),
  );
  expect(others).toEqual([]);
  return change;
}

/** Its id. */
export async function waiting(
  desk: OperatorDesk,
  field: string,
  product?: string,
): Promise<string> {
  return (await waitingChange(desk, field, product))?.id ?? "";
}
