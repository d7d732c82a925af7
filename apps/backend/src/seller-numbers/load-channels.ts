import { RETURN_CHANNELS, type ReturnChannel } from "@cho-lang/retail-statistics/return-channels";
import { beforeAndSince } from "@cho-lang/retail-statistics/return-comparison";
import type { MedusaContainer } from "@medusajs/framework/types";
import { loadVersions } from "../monthly-returns/load-versions";
import { amountsOf, lastVersions } from "../monthly-returns/return-view";

export interface SellerChannels {
  /** What she filed of a month, by channel, the latest month first; channels without sales are left out. */
  channels: { month: string; channel: ReturnChannel; goods_vnd: number }[];
  /** Her usual month before she joined and since; null while one of the two is not known. */
  around_joining: ReturnType<typeof beforeAndSince>;
}

/**
 * What a seller told of all her channels in her monthly returns, the last version of each month.
 *
 * @param joined the month in which she joined, YYYY-MM
 * @param from the first month whose channels are told, YYYY-MM; all are compared
 */
export async function loadChannels(
  container: MedusaContainer,
  { sellerId, joined, from }: { sellerId: string; joined: string; from: string },
): Promise<SellerChannels> {
  const versions = await loadVersions(container, { seller_id: sellerId });
  const filed = lastVersions(versions, ({ month }) => month)
    .map((row) => ({ month: row.month, amounts: amountsOf(row) }))
    .toSorted((a, b) => b.month.localeCompare(a.month));
  return {
    channels: filed
      .filter(({ month }) => month >= from)
      .flatMap(({ month, amounts }) =>
        RETURN_CHANNELS.map(({ id }) => ({ month, channel: id, goods_vnd: amounts[id] })),
      )
      .filter(({ goods_vnd }) => goods_vnd > 0),
    around_joining: beforeAndSince(filed, joined),
  };
}
