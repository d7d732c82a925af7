import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import pLimit from "p-limit";
import { MarketError } from "../errors/market-error";
import { countTry } from "../rate-limit/tries";
import { checkPhoto } from "./check-photo";
import { openablePhoto } from "./openable-photo";

/** Far above what a shop has to show in a day, far below what would fill a disk. */
const MOST_A_DAY = 300;
const DAY_SECONDS = 86_400;

/** Photos that wait in memory for their turn. */
const MOST_WAITING = 8;

const oneAtATime = pLimit(1);

async function countPhoto(
  container: MedusaContainer,
  ownerId: string,
  most: number,
): Promise<void> {
  const day = Math.floor(Date.now() / 1000 / DAY_SECONDS);
  const tries = await countTry(container, `photo:${ownerId}:${String(day)}`, DAY_SECONDS);
  if (tries > most) {
    throw new MarketError("too_many_requests", { retry_after_seconds: DAY_SECONDS });
  }
}

/**
 * Checks an upload of a seller's, or of a buyer's for her review, and hands it to `work` as the image library
 * can open it. One photo after another, for the memory's sake.
 *
 * Throws `invalid_input` with the reason in `details.fields.photo`, `too_many_requests` beyond a day's
 * number, `busy` when too many wait and for one that could not be read within bounds.
 */
export async function openPhoto<Made>(
  container: MedusaContainer,
  ownerId: string,
  bytes: Buffer,
  work: (openable: Buffer) => Promise<Made>,
  mostADay = MOST_A_DAY,
): Promise<Made> {
  await countPhoto(container, ownerId, mostADay);
  const format = await checkPhoto(bytes);
  if (oneAtATime.pendingCount >= MOST_WAITING) {
    throw new MarketError("busy");
  }
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const warn = (text: string) => {
    logger.warn(text);
  };
  return oneAtATime(async () => work(await openablePhoto(format, bytes, warn)));
}
