/** A seller whose order may not be paid in cash on delivery. */
export interface CashRefuser {
  handle: string;
  name: string;
  /** The most that she takes in cash for one order, whole đồng; `null` when she takes none at all. */
  ceiling: number | null;
}

/** The same as the backend sends it. */
export interface CashRefuserWire {
  handle: string;
  name: string;
  ceiling_vnd: number | null;
}

/** The wire's seller in our own words. */
export function toCashRefuser({ handle, name, ceiling_vnd }: CashRefuserWire): CashRefuser {
  return { handle, name, ceiling: ceiling_vnd };
}
