import { RETURN_CHANNELS, retailOf } from "@cho-lang/retail-statistics/return-channels";
import { formatDong } from "@cho-lang/ocop/money";
import { formatCount } from "@/features/statistics/format-figures";
import { formatInstant } from "@/lib/format-instant";
import type { FiledReturn } from "@/lib/medusa/seller-returns";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";

/** The figures of a version: each channel, the sum of retail, the orders, and when the market counted its own. */
export function AmountsTable({ filed }: { filed: FiledReturn }) {
  const retail = RETURN_CHANNELS.filter(({ counts_as }) => counts_as !== "wholesale");
  return (
    <table className="w-full border-collapse tabular-nums">
      <caption className="pb-2 text-left text-sm text-muted">
        {messages.tableCaption(formatInstant(filed.own_floor_as_of))}
      </caption>
      <tbody>
        {retail.map(({ id }) => (
          <Row key={id} label={messages.channel[id]} text={formatDong(filed.amounts[id])} />
        ))}
        <Row label={messages.retail} text={formatDong(retailOf(filed.amounts))} strong />
        <Row label={messages.channel.wholesale} text={formatDong(filed.amounts.wholesale)} />
        {filed.other_orders === null ? null : (
          <Row label={messages.orders} text={formatCount(filed.other_orders)} />
        )}
      </tbody>
    </table>
  );
}

function Row({ label, text, strong }: { label: string; text: string; strong?: boolean }) {
  return (
    <tr className={`border-b border-line ${strong ? "font-semibold" : ""}`}>
      <th scope="row" className="py-2 pr-2 text-left font-[inherit]">
        {label}
      </th>
      <td className="py-2 text-right whitespace-nowrap">{text}</td>
    </tr>
  );
}
