import {
  readGhnCancelled,
  readGhnDetail,
  readGhnLabel,
  readGhnMade,
  readGhnPrice,
  readGhnShops,
  type GhnAnswer,
  type GhnDetail,
  type GhnMade,
  type GhnPrice,
  type GhnShop,
} from "@cho-lang/delivery/ghn/read-ghn-answer";
import { MarketError } from "../../errors/market-error";
import { callGhn, type GhnKey } from "./call-ghn";
import type { GhnSettings } from "./ghn-settings";

/** What GHN said for certain. */
export type GhnWord<Data> = Exclude<GhnAnswer<Data>, { kind: "unreadable" }>;

type Message = Record<string, unknown>;

const SHOPS = 200;

/**
 * GHN for one contract. Each call gives what GHN did or why it refused, and throws `carrier_unavailable` when neither
 * is known.
 */
export class GhnClient {
  constructor(
    private readonly settings: GhnSettings,
    private readonly key: GhnKey,
  ) {}

  /** All shops of the token; asking proves that it is good. */
  shops(): Promise<GhnWord<GhnShop[]>> {
    return this.ask("/v2/shop/all", { offset: 0, limit: SHOPS, client_phone: "" }, readGhnShops);
  }

  /** What the order would cost; nothing is made. */
  preview(order: Message): Promise<GhnWord<GhnPrice>> {
    return this.ask("/v2/shipping-order/preview", order, readGhnPrice);
  }

  /** Makes the order; under a client code that GHN knows it answers with the order of then. */
  create(order: Message): Promise<GhnWord<GhnMade>> {
    return this.ask("/v2/shipping-order/create", order, readGhnMade);
  }

  detail(tracking: string): Promise<GhnWord<GhnDetail>> {
    return this.ask("/v2/shipping-order/detail", { order_code: tracking }, readGhnDetail);
  }

  detailByClientCode(client_order_code: string): Promise<GhnWord<GhnDetail>> {
    const path = "/v2/shipping-order/detail-by-client-code";
    return this.ask(path, { client_order_code }, readGhnDetail);
  }

  /** Whether the order is called off by this call. */
  cancel(tracking: string): Promise<GhnWord<boolean>> {
    const message = { order_codes: [tracking] };
    return this.ask("/v2/switch-status/cancel", message, (answer) =>
      readGhnCancelled(answer, tracking),
    );
  }

  /** The address of GHN's own page with the label, good for some minutes. */
  async label(tracking: string): Promise<GhnWord<string>> {
    const word = await this.ask("/v2/a5/gen-token", { order_codes: [tracking] }, readGhnLabel);
    return word.kind === "done"
      ? { kind: "done", data: `${this.settings.labelUrl}?token=${encodeURIComponent(word.data)}` }
      : word;
  }

  private async ask<Data>(
    path: string,
    message: Message,
    read: (answer: unknown) => GhnAnswer<Data>,
  ): Promise<GhnWord<Data>> {
    const word = read(await callGhn(this.settings, this.key, path, message));
    if (word.kind === "unreadable") {
      throw new MarketError("carrier_unavailable");
    }
    return word;
  }
}
