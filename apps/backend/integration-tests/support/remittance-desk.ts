import type { MarketErrorBody } from "../../src/errors/read-market-error";
import type { OrderView } from "../../src/order-view/order-view";
import type { RemittancesView } from "../../src/remittances/load-remittances";
import type { TakenFile } from "../../src/remittances/take-remittance-file";
import { call, type Answer } from "./market-client";
import { placeOrders } from "./place-orders";

export type Taken = { taken: TakenFile; remittances: RemittancesView } & MarketErrorBody;

/** What a seller of eggs does with cash orders and with her carrier's files, one request a method. */
export class RemittanceDesk {
  constructor(
    private readonly url: string,
    private readonly key: string,
    private readonly seller: string,
  ) {}

  post(id: string, path: string, body?: unknown, token = this.seller) {
    return call<{ order: OrderView } & MarketErrorBody>(this.url, `/seller/orders/${id}/${path}`, {
      method: "POST",
      token,
      ...(body === undefined ? {} : { body }),
    });
  }

  /** An order of cash that has come so far; with a tracking number a carrier took it. */
  async newOrder(steps: string[], tracking?: string): Promise<OrderView> {
    const [order] = await placeOrders(this.url, this.key, [
      { product: "trung-vit-bien", label: "Hộp 10 quả", quantity: 2 },
    ]);
    const id = order?.id ?? "";
    let last = await this.post(id, "confirm");
    for (const step of steps) {
      last = await this.post(id, step);
      if (step === "hand-over" && tracking !== undefined) {
        last = await this.post(id, "parcels/1/carrier", { carrier: "GHN", tracking });
        expect(last.status).toBe(200);
      }
    }
    return last.body.order;
  }

  /** Sends a file as it is; as `carrier`'s if somebody says so. */
  async sendBytes(
    bytes: string | Uint8Array<ArrayBuffer>,
    { token = this.seller, carrier = "" } = {},
  ): Promise<{ status: number; body: Taken }> {
    const query = new URLSearchParams(carrier === "" ? {} : { carrier }).toString();
    const answer = await fetch(`${this.url}/seller/remittances/file?${query}`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}` },
      body: bytes,
    });
    return { status: answer.status, body: (await answer.json()) as Taken };
  }

  send(rows: string[], token = this.seller): Promise<{ status: number; body: Taken }> {
    const csv = `\uFEFFMã đơn;Mã vận đơn;Tiền thu hộ;Phí;Ngày chuyển tiền\n${rows.join("\n")}\n`;
    return this.sendBytes(csv, { token });
  }

  async standing(token = this.seller): Promise<RemittancesView> {
    const answer: Answer<{ remittances: RemittancesView }> = await call(
      this.url,
      "/seller/remittances",
      { token },
    );
    return answer.body.remittances;
  }
}

export function namesIn(view: RemittancesView, outcome: keyof RemittancesView["lines"]): string[] {
  return view.lines[outcome].latest.map(({ name }) => name);
}

/** What is missing of an order's cash, whole đồng. */
export function missingOf({ unremitted }: RemittancesView, { code }: OrderView): number {
  return unremitted
    .filter((one) => one.code === code)
    .reduce((sum, { missing_vnd }) => sum + missing_vnd, 0);
}
