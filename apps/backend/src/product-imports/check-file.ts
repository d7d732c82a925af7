import type { MedusaContainer } from "@medusajs/framework/types";
import pLimit from "p-limit";
import { MarketError } from "../errors/market-error";
import { readableBody } from "../http-guards/readable-body";
import { passesAtOnce } from "../listing-changes/passes-at-once";
import { withLock } from "../locking/with-lock";
import { LISTING_MODULE } from "../modules/listing";
import type ListingModuleService from "../modules/listing/service";
import { planImport } from "../product-tables/plan-import";
import { readGroups, type ReadTable } from "../product-tables/read-groups";
import { readTable } from "../product-tables/read-table";
import type { Table } from "../product-tables/table";
import { tableRefusal } from "../product-tables/table-refusal";
import { countTry } from "../rate-limit/tries";
import { actorOf } from "../seller-scope/actor-of";
import type { SellerScope } from "../seller-scope/seller-scope";
import { keepImportWorkflow } from "../workflows/product-import/keep-import";
import { importLock } from "./import-lock";
import { loadKnownProducts } from "./load-known-products";
import { loadPhotoNames } from "./load-photo-names";

/** Files that a seller may have looked at in a day, and those that wait in memory for their turn. */
const MOST_A_DAY = 200;
const MOST_WAITING = 4;
const DAY_SECONDS = 86_400;

const oneAtATime = pLimit(1);

export interface SentTable {
  bytes: Buffer;
  file_name: string;
}

async function countFile(container: MedusaContainer, sellerId: string): Promise<void> {
  const day = Math.floor(Date.now() / 1000 / DAY_SECONDS);
  const tries = await countTry(container, `table:${sellerId}:${String(day)}`, DAY_SECONDS);
  if (tries > MOST_A_DAY) {
    throw new MarketError("too_many_requests", { retry_after_seconds: DAY_SECONDS });
  }
}

/** What a file is held against must stand still: one that is loaded makes the products of which it tells. */
async function requireNoneLoading(container: MedusaContainer, sellerId: string): Promise<void> {
  const listings: ListingModuleService = container.resolve(LISTING_MODULE);
  const [loading] = await listings.listProductImports(
    { seller_id: sellerId, status: "loading" },
    { select: ["id"], take: 1 },
  );
  if (loading) {
    throw tableRefusal("loading");
  }
}

async function keep(
  container: MedusaContainer,
  scope: SellerScope,
  { read, file_name }: { read: ReadTable; file_name: string },
): Promise<string> {
  await requireNoneLoading(container, scope.seller.id);
  const codes = new Set(read.groups.map(({ code }) => code));
  const ground = {
    known: await loadKnownProducts(container, scope, codes),
    photos: await loadPhotoNames(container, scope, read),
    trusted: await passesAtOnce(container, scope.seller.id),
  };
  const { result } = await keepImportWorkflow(container).run({
    input: {
      seller_id: scope.seller.id,
      file_name,
      actor: actorOf(scope),
      plan: planImport(read, ground),
    },
  });
  return result;
}

async function check(
  container: MedusaContainer,
  scope: SellerScope,
  { bytes, file_name }: SentTable,
): Promise<string> {
  const read = readGroups(readableBody(await readTable(bytes)) as Table);
  return withLock(container, importLock(scope.seller.id), () =>
    keep(container, scope, { read, file_name }),
  );
}

/**
 * Looks at a file of products and keeps what it would do, without doing it; answers the import's id. One
 * file after another, for the memory's sake.
 *
 * Throws `invalid_input` with the reason in `details.fields.file` for what is no such file and while another of
 * hers is loaded, `too_many_requests` beyond a day's number, `busy` when too many wait.
 */
export async function checkFile(
  container: MedusaContainer,
  scope: SellerScope,
  sent: SentTable,
): Promise<string> {
  await countFile(container, scope.seller.id);
  if (oneAtATime.pendingCount >= MOST_WAITING) {
    throw new MarketError("busy");
  }
  return oneAtATime(() => check(container, scope, sent));
}
