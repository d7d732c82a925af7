import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { FakeNotification, FakeReply } from "../../fake-gateways/wallets/fake-reply";
import { replyOfWallet, type WalletId } from "../../fake-gateways/wallets/reply-of-wallet";

export const STOREFRONT = "http://localhost:8000";

/** A stand-in behind HTTP, with what it kept and told, and a way to spoil its next answer. */
export interface WalletServer {
  env: NodeJS.ProcessEnv;
  told: FakeNotification[];
  /** How far its clock is ahead, in milliseconds. It goes on: what is asked for later is never of its future. */
  clock: { ahead: number };
  /** Changes every answer of the API until it is undefined again. */
  spoil: { answer?: (json: Record<string, unknown>) => Record<string, unknown> | string };
  server: Server;
}

function memoryStore() {
  const kept = new Map<string, Record<string, unknown>>();
  return {
    read: (key: string) => Promise.resolve(kept.get(key) ?? null),
    write: (key: string, data: Record<string, unknown>) => {
      kept.set(key, data);
      return Promise.resolve();
    },
  };
}

async function textOf(chunks: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString("utf8");
}

function readBody(text: string): unknown {
  if (text.startsWith("{")) {
    return JSON.parse(text);
  }
  return Object.fromEntries(new URLSearchParams(text));
}

function written(reply: FakeReply | null, spoil: WalletServer["spoil"]) {
  if (!reply) {
    return { status: 404, headers: {}, body: "" };
  }
  if ("redirect" in reply) {
    return { status: 303, headers: { location: reply.redirect }, body: "" };
  }
  const json = "json" in reply ? (spoil.answer?.(reply.json) ?? reply.json) : reply.page.body;
  return { status: 200, headers: {}, body: typeof json === "string" ? json : JSON.stringify(json) };
}

/** Stands a wallet up on a free port. The caller closes its server. */
export async function startWallet(wallet: WalletId): Promise<WalletServer> {
  const store = memoryStore();
  const told: FakeNotification[] = [];
  const clock = { ahead: 0 };
  const spoil: WalletServer["spoil"] = {};
  const env: NodeJS.ProcessEnv = { FAKE_GATEWAYS: "true", STOREFRONT_URL: STOREFRONT };
  const server = createServer((req, res) => {
    void textOf(req).then(async (text) => {
      const [address = "", query = ""] = (req.url ?? "").split("?");
      const path = address.slice(`/fake/${wallet}`.length);
      const request = { method: req.method ?? "", path, query, body: readBody(text) };
      const around = {
        storefront: STOREFRONT,
        pages: `${env.BACKEND_URL ?? ""}/fake/${wallet}`,
        notify: (one: FakeNotification) => void told.push(one),
        now: () => new Date(Date.now() + clock.ahead),
      };
      const { status, headers, body } = written(
        await replyOfWallet(wallet, store, around, env, request),
        spoil,
      );
      res.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "localhost", done));
  env.PORT = String((server.address() as AddressInfo).port);
  env.BACKEND_URL = `http://localhost:${env.PORT}`;
  return { env, told, clock, spoil, server };
}

/** Does on a wallet's page what its buyer does there, and gives where that leads. */
export async function onPage(page: string, act: "pay" | "decline"): Promise<string> {
  const answer = await fetch(page, {
    method: "POST",
    body: new URLSearchParams({ act }),
    redirect: "manual",
  });
  return answer.headers.get("location") ?? (await answer.text());
}
