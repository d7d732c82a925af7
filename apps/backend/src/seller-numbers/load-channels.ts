import { RETURN_CHANNELS, type ReturnChannel } from "@cho-lang/retail-statistics/return-channels";
import { beforeAndSince } from "@cho-lang/retail-statistics/return-comparison";
import {
  ordersAroundJoining,
  type MonthOrders,
  type OrdersAroundJoining,
} from "@cho-lang/retail-statistics/return-orders";
import type { MedusaContainer } from "@medusajs/framework/types";
import { loadVersions } from "../monthly-returns/load-versions";
import { amountsOf, lastVersions } from "../monthly-returns/return-view";

export interface SellerChannels {
  /** What she filed of a month, by channel, the latest month first; channels without sales are left out. */
  channels: { month: string; channel: ReturnChannel; goods_vnd: number }[];
  /** Her usual month before she joined and since; null while one of the two is not known. */
  around_joining: ReturnType<typeof beforeAndSince>;
  /** Her orders of the months that are over, the latest first, and those of a usual one before and since. */
  orders: OrdersAroundJoining & { months: MonthOrders[] };
}

interface ChannelsAsked {
  sellerId: string;
  /** The month in which she joined, YYYY-MM. */
  joined: string;
  /** The first month whose channels are told, YYYY-MM; all are compared. */
  from: string;
  /** The months whose orders are told, the latest first; the running one is not over. */
  over: string[];
  /** Orders that the market delivered for her, by month. */
  floor: Map<string, number>;
}

/**
 * What a seller told of all her channels in her monthly returns, the last version of each month.
 */
export async function loadChannels(
  container: MedusaContainer,
  { sellerId, joined, from, over, floor }: ChannelsAsked,
): Promise<SellerChannels> {
  const versions = await loadVersions(container, { seller_id: sellerId });
  const filed = lastVersions(versions, ({ month }) => month)
    .map((row) => ({ ...row, amounts: amountsOf(row) }))
    .toSorted((a, b) => b.month.localeCompare(a.month));
  const told = new Map(filed.map(({ month, other_orders }) => [month, other_orders]));
  const months = over.map((month) => ({
    month,
    floor: floor.get(month) ?? 0,
    elsewhere: told.get(month) ?? null,
  }));
  // Her months before she joined are compared for as long as she sells here, shown or not; the market had none then.
  const earlier = filed
    .filter(({ month }) => month < joined && !over.includes(month))
    .map(({ month, other_orders }) => ({ month, floor: 0, elsewhere: other_orders }));
  return {
    channels: filed
      .filter(({ month }) => month >= from)
      .flatMap(({ month, amounts }) =>
        RETURN_CHANNELS.map(({ id }) => ({ month, channel: id, goods_vnd: amounts[id] })),
      )
      .filter(({ goods_vnd }) => goods_vnd > 0),
    around_joining: beforeAndSince(filed, joined),
    orders: { months, ...ordersAroundJoining([...months, ...earlier], joined) },
  };
}
