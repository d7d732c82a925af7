import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { FakeGhn, type FakeGhnOrder } from "../../../fake-gateways/ghn/fake-ghn";
import { GHN_API } from "../ghn-settings";

/** GHN's stand-in at a host of its own, as the real one is. The caller closes its server. */
export interface GhnServer {
  host: string;
  ghn: FakeGhn;
  /** Calls that came, by their path. */
  calls: string[];
  /**
   * `down`: nothing is done. `refusal`: nothing is done, and this is said. `lost`: what is asked is done, and its
   * answer is lost; of these paths alone. `answer`: it is done, and this is said.
   */
  spoil: { down?: boolean; refusal?: string; lost?: RegExp; answer?: string };
  /** Spoils nothing any more. */
  mend(): void;
  /** Moves an order on as the carrier, through each status. */
  move(code: string | null | undefined, ...statuses: string[]): Promise<FakeGhnOrder>;
  orders(): FakeGhnOrder[];
  server: Server;
}

async function bodyOf(chunks: AsyncIterable<Buffer>): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return JSON.parse(Buffer.concat(parts).toString("utf8") || "{}") as Record<string, unknown>;
}

export async function startGhn(): Promise<GhnServer> {
  const kept = new Map<string, Record<string, unknown>>();
  const store = {
    read: (key: string) => Promise.resolve(kept.get(key) ?? null),
    write: (key: string, data: Record<string, unknown>) => {
      kept.set(key, data);
      return Promise.resolve();
    },
  };
  const now = new Date();
  const ghn = new FakeGhn(store, () => now);
  const calls: string[] = [];
  const spoil: GhnServer["spoil"] = {};
  const server = createServer((req, res) => {
    void bodyOf(req).then(async (body) => {
      const path = (req.url ?? "").slice(GHN_API.length);
      calls.push(path);
      if (spoil.down) {
        res.destroy();
        return;
      }
      if (spoil.refusal !== undefined) {
        res.writeHead(400, { "content-type": "application/json" });
        res.end(JSON.stringify({ code: 400, message: "", code_message_value: spoil.refusal }));
        return;
      }
      const header = (name: string) => String(req.headers[name] ?? "");
      const token = header("token");
      const reply = await ghn.answer({ path, token, shop: header("shopid"), body });
      if (spoil.lost?.test(path)) {
        res.destroy();
        return;
      }
      const status = reply?.code ?? 404;
      res.writeHead(status, { "content-type": "application/json" });
      res.end(spoil.answer ?? JSON.stringify(reply ?? {}));
    });
  });
  await new Promise<void>((listening) => server.listen(0, "localhost", listening));
  return {
    host: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    ghn,
    calls,
    spoil,
    server,
    mend() {
      for (const name of Object.keys(spoil)) Reflect.deleteProperty(spoil, name);
    },
    async move(code, ...statuses) {
      let moved: FakeGhnOrder | null = null;
      for (const status of statuses) {
        moved = await ghn.move(code ?? "", status);
        if (!moved) throw new Error(`${String(code)} cannot become ${status}`);
      }
      if (!moved) throw new Error("Nothing was moved");
      return moved;
    },
    orders: () =>
      [...kept].flatMap(([key, data]) =>
        key.startsWith("order:") ? [data as unknown as FakeGhnOrder] : [],
      ),
  };
}
