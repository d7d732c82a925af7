import type { Quoted } from "../quoted";

/** What the fees and the total on the screen belong to: only that is ordered. */
export function QuotedFields({ quoted, total }: { quoted: Quoted; total: number }) {
  return (
    <>
      <input type="hidden" name="quoted_address" value={quoted.address} />
      <input type="hidden" name="quoted_delivery" value={quoted.delivery} />
      <input type="hidden" name="seen_total" value={total} />
    </>
  );
}
