import { isUnderWay, withOrders } from "../keep-order";
import { whileNothingIsSent } from "../sending-lock";
import type { KeptOrder } from "../shopping";
import { changeShopping, readShopping } from "../shopping-store";
import { postJson } from "./post-json";

/**
 * Keeps own orders as they stand now: those that this phone knows and that may still change, those that
 * were placed last, and the one whose page is open. Throws without a line.
 *
 * @param code of the open order, or empty
 */
export async function refreshOrders(code: string): Promise<void> {
  await whileNothingIsSent(async () => {
    const { orders, toSend } = await readShopping();
    const known = [...orders.filter(isUnderWay), ...toSend].flatMap(
      ({ basketId }) => basketId ?? [],
    );
    const answer = await postJson<{ kind?: undefined; orders: KeptOrder[] }>("/don-hang/luu", {
      baskets: [...new Set(known)],
      code,
    });
    if (answer.kind === undefined) {
      await changeShopping((kept) => withOrders(kept, answer.orders));
    }
  });
}
