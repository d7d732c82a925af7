import type { MedusaContainer } from "@medusajs/framework/types";
import pLimit from "p-limit";
import { MarketError } from "../errors/market-error";
import { filesDirectory } from "../pictures/files-directory";
import { renderPhoto } from "../pictures/render-photo";
import { writePicture } from "../pictures/write-picture";
import { countTry } from "../rate-limit/tries";
import type { SellerScope } from "../seller-scope/seller-scope";
import { keepPhotoWorkflow } from "../workflows/photo/keep-photo";
import { checkPhoto } from "./check-photo";
import { photoName } from "./photo-name";
import { photoRefusal } from "./photo-refusal";

/** Far above what a shop has to show in a day, far below what would fill a disk. */
const MOST_A_DAY = 300;
const DAY_SECONDS = 86_400;

/** Photos that wait in memory for their turn. */
const MOST_WAITING = 8;

const oneAtATime = pLimit(1);

async function countPhoto(container: MedusaContainer, sellerId: string): Promise<void> {
  const day = Math.floor(Date.now() / 1000 / DAY_SECONDS);
  const tries = await countTry(container, `photo:${sellerId}:${String(day)}`, DAY_SECONDS);
  if (tries > MOST_A_DAY) {
    throw new MarketError("too_many_requests", { retry_after_seconds: DAY_SECONDS });
  }
}

/**
 * Makes the shop's pictures of a seller's upload and answers their name. The upload itself is not kept,
 * and of what it holds beside the pixels nothing is. Sent again it is the same photo. One photo after
 * another, for the memory's sake.
 *
 * Throws `invalid_input` with the reason in `details.fields.photo`, `too_many_requests` beyond a day's
 * number, `busy` when too many wait.
 */
export async function keepPhoto(
  container: MedusaContainer,
  scope: SellerScope,
  bytes: Buffer,
): Promise<string> {
  await countPhoto(container, scope.seller.id);
  await checkPhoto(bytes);
  if (oneAtATime.pendingCount >= MOST_WAITING) {
    throw new MarketError("busy");
  }
  return oneAtATime(async () => {
    const name = photoName(scope.seller.id, bytes);
    const pixels = await renderPhoto(bytes).catch(() => {
      throw photoRefusal("broken");
    });
    // The row comes first: files without one would lie there for ever.
    await keepPhotoWorkflow(container).run({ input: { seller_id: scope.seller.id, name } });
    await writePicture(name, filesDirectory(), () => Promise.resolve(pixels));
    return name;
  });
}
