import { formatDong } from "@cho-lang/ocop/money";

/** A price in whole đồng. The machine-readable number stands beside the text. */
export function Price({ amount }: { amount: number }) {
  return (
    <data value={amount} className="whitespace-nowrap tabular-nums">
      {formatDong(amount)}
    </data>
  );
}
