import { setTimeout as wait } from "node:timers/promises";
import type { FakeGhnOrder } from "./fake-ghn";

/** Milliseconds before each try; GHN itself tries ten times. */
const TRIES = [50, 1_000, 5_000, 5_000, 30_000];

/** Calls the market as GHN does when an order moves on, until it is answered with 200. */
export async function deliverNotice(hook: string, order: FakeGhnOrder): Promise<void> {
  const body = JSON.stringify({
    Type: "switch_status",
    OrderCode: order.code,
    ClientOrderCode: order.client_code,
    ShopID: order.shop_id,
    Status: order.status,
    CODAmount: order.cod_amount,
    Weight: order.weight,
    Time: new Date().toISOString(),
  });
  for (const pause of TRIES) {
    await wait(pause, undefined, { ref: false });
    const headers = { "content-type": "application/json" };
    const status = await fetch(hook, { method: "POST", headers, body }).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) {
      return;
    }
  }
}
