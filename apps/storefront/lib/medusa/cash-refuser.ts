/** A seller whose order may not be paid in cash on delivery. */
export interface CashRefuser {
  handle: string;
  name: string;
  /** The most that she takes in cash for one order, whole đồng; `null` when she takes none at all. */
  ceiling: number | null;
  /** It is because of alcohol, which nobody may be paid for in cash; only when so. */
  alcohol?: true;
}

/** The same as the backend sends it. */
export interface CashRefuserWire {
  handle: string;
  name: string;
  ceiling_vnd: number | null;
  alcohol: boolean;
}

/** The wire's seller in our own words. */
export function toCashRefuser(wire: CashRefuserWire): CashRefuser {
  const { handle, name, ceiling_vnd: ceiling, alcohol } = wire;
  return { handle, name, ceiling, ...(alcohol ? { alcohol: true as const } : {}) };
}
