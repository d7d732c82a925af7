import type { Row } from "./insert-rows";

/** An amount or a number of pieces as Medusa's columns keep it: as a number and as it was written. */
export function amount(column: string, value: number | null): Row {
  const raw = value === null ? null : { value: String(value), precision: 20 };
  return { [column]: value, [`raw_${column}`]: raw };
}
