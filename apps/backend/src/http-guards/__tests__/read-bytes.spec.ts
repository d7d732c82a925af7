import { once } from "node:events";
import { Agent, createServer, request, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { MarketError } from "../../errors/market-error";
import { PHOTO_BOUND } from "../../photos/photo-bound";
import { readBytes } from "../read-bytes";

const agent = new Agent({ keepAlive: true });
let server: Server;

beforeAll(async () => {
  server = createServer((req, res) => {
    readBytes(req, PHOTO_BOUND)
      .then((bytes) => res.end(String(bytes.length)))
      .catch((error: unknown) => {
        res.statusCode = 400;
        res.end(error instanceof MarketError ? error.code : "?");
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  agent.destroy();
  server.close();
});

/** Sends a body whole, its length untold, and only then reads what came back. */
async function send(bytes: number): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const upload = request({ port, method: "POST", agent });
  const answered = once(upload, "response") as Promise<[IncomingMessage]>;
  for (let left = bytes; left > 0; left -= 1_000_000) {
    if (!upload.write(Buffer.alloc(Math.min(left, 1_000_000)))) {
      await once(upload, "drain");
    }
  }
  upload.end();
  const [answer] = await answered;
  return `${String(answer.statusCode)} ${await text(answer)}`;
}

it("reads a body whose length nobody told", async () => {
  expect(await send(2_500_000)).toBe("200 2500000");
});

it("answers in words when it is too heavy, instead of closing the line", async () => {
  expect(await send(PHOTO_BOUND.most + 5_000_000)).toBe("400 invalid_input");
});
