import {
  FRAME_FILE_COLUMNS,
  type FrameFileColumn,
} from "@cho-lang/retail-statistics/frame-file-columns";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import { STATISTICS_RELEASE_MODULE } from "../modules/statistics-release";
import type StatisticsReleaseModuleService from "../modules/statistics-release/service";
import { KIND_WORDS, SIZE_WORDS } from "./frame-words";

/** A seller of the province's list as a file of it is written: by the headings of its columns. */
export type FrameFileRow = Record<FrameFileColumn, string>;

/**
 * The province's list of sellers as it stands, by number, so that taking the same file in again changes nothing.
 * Empty cells are empty texts; a shop is written by the last part of its address.
 */
export async function listFrame(container: MedusaContainer): Promise<FrameFileRow[]> {
  const releases: StatisticsReleaseModuleService = container.resolve(STATISTICS_RELEASE_MODULE);
  const sellers: SellerModuleService = container.resolve(SELLER_MODULE);
  const listed = await releases.listFrameSellers({}, { take: null, order: { code: "ASC" } });
  const shops = await sellers.listSellers(
    { id: listed.flatMap(({ seller_id }) => seller_id ?? []) },
    { select: ["id", "handle"], take: null },
  );
  const handleOf = new Map(shops.map(({ id, handle }) => [id, handle]));
  return listed.map((seller) => {
    const cells: Record<(typeof FRAME_FILE_COLUMNS)[FrameFileColumn], string | null> = {
      ...seller,
      kind: KIND_WORDS[seller.kind],
      size: SIZE_WORDS[seller.size],
      shop: handleOf.get(seller.seller_id ?? "") ?? null,
    };
    return Object.fromEntries(
      Object.entries(FRAME_FILE_COLUMNS).map(([heading, field]) => [heading, cells[field] ?? ""]),
    ) as FrameFileRow;
  });
}
