import { HouseError } from "../house/house-error";
import { askStore, type Store } from "./ask-store";
import { fillBasket, placementOf } from "./basket-buying";

const BUYERS = 200;
const PIECES = 50;

interface Stock {
  set: (pieces: number) => Promise<void>;
  reserved: () => Promise<number>;
}

export interface Scarce {
  /** Milliseconds until the last of those who went away empty-handed was told. */
  told: number;
  /** Milliseconds until the last of those who bought had her answer. */
  placed: number;
}

/**
 * Lets two hundred buyers place baskets with the last fifty pieces of one pack in the same instant.
 * @throws HouseError unless exactly fifty are sold, the others hear that it is sold out, and no more is reserved.
 */
export async function sellScarceGoods(store: Store, pack: string, stock: Stock): Promise<Scarce> {
  const before = await stock.reserved();
  await stock.set(before + PIECES);
  const baskets = [];
  for (let at = 0; at < BUYERS; at += 1) baskets.push(await fillBasket(store, [pack]));
  const started = performance.now();
  const answers = await Promise.all(
    baskets.map(async (basket) => {
      const path = `/store/baskets/${basket.id}/place`;
      const { status, body } = await askStore<{ code?: string }>(store, path, placementOf(basket));
      return { status, code: body.code, after: performance.now() - started };
    }),
  );
  const sold = answers.filter(({ status }) => status === 200);
  const told = answers.filter(({ status, code }) => status === 409 && code === "out_of_stock");
  const reserved = (await stock.reserved()) - before;
  if (sold.length !== PIECES || told.length !== BUYERS - PIECES || reserved !== PIECES) {
    const what = `${String(sold.length)} sold, ${String(told.length)} told, ${String(reserved)} reserved`;
    throw new HouseError(`Of ${String(PIECES)} pieces for ${String(BUYERS)} buyers: ${what}`);
  }
  const last = (those: typeof answers): number => Math.max(...those.map(({ after }) => after));
  return { told: last(told), placed: last(sold) };
}
