import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";
import { refusalIn } from "../refused";
import { SmsNotificationService } from "../service";

type Behaviour = "take" | "fail" | "hang" | "redirect" | "hang-after-taking";

const MESSAGE = { to: "0912345678", channel: "sms", template: "login-code" };
const data = { text: "Chợ Làng: mã đăng nhập của bạn là 482913" };

let behaviour: Behaviour;
let received: unknown[];

/** A gateway that takes nothing but what ours must be. */
async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
  const { method, url } = req;
  const { authorization, "content-type": type } = req.headers;
  const right = method === "POST" && url === "/send" && type === "application/json";
  received.push({ authorization, body: await json(req) });
  if (!right) {
    res.writeHead(400).end();
  } else if (behaviour === "fail") {
    res.writeHead(500).end("0912345678 482913");
  } else if (behaviour === "redirect") {
    res.writeHead(307, { location: "/send" }).end();
  } else if (behaviour === "hang-after-taking") {
    res.writeHead(202).write("{");
  } else if (behaviour === "take") {
    res.writeHead(202).end("{}");
  }
}

const server = createServer((req, res) => void serve(req, res));
let url: string;

beforeAll(async () => {
  server.listen(0, "localhost");
  await once(server, "listening");
  url = `http://localhost:${String((server.address() as AddressInfo).port)}/send`;
});

beforeEach(() => {
  behaviour = "take";
  received = [];
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, "close");
});

function gateway(more: object = { token: "bi-mat" }): SmsNotificationService {
  return new SmsNotificationService({}, { url, ...more });
}

async function refusalOf(service: SmsNotificationService, to = MESSAGE.to): Promise<string> {
  const error: unknown = await service
    .send({ ...MESSAGE, to, data })
    .catch((thrown: unknown) => thrown);
  expect(String(error)).not.toMatch(/912345678|482913|bi-mat/);
  return refusalIn(error) ?? "";
}

describe("the gateway for text messages", () => {
  it.each(["take", "hang-after-taking"] as const)("posts number and text: %s", async (how) => {
    behaviour = how;
    expect((await gateway().send({ ...MESSAGE, data })).id).toBeTruthy();
    const body = { to: "+84912345678", text: data.text };
    expect(received).toEqual([{ authorization: "Bearer bi-mat", body }]);
  });

  it("sends no such header without a token", async () => {
    await gateway({ token: "" }).send({ ...MESSAGE, to: "+84912345678", data });
    const body = { to: "+84912345678", text: data.text };
    expect(received).toEqual([{ authorization: undefined, body }]);
  });

  it.each([
    ["fail", /: 500$/],
    ["redirect", /: no answer$/],
  ] as const)("rejects what it does not take, and tells nothing of it: %s", async (how, why) => {
    behaviour = how;
    expect(await refusalOf(gateway())).toMatch(why);
    expect(received).toHaveLength(1);
  });

  it("gives up on one that hangs, and on none at all", async () => {
    behaviour = "hang";
    expect(await refusalOf(gateway({ timeoutMilliseconds: 200 }))).toMatch(/: no answer$/);
    expect(await refusalOf(gateway({ url: "http://localhost:1/send" }))).toMatch(/: no answer$/);
  });

  it("posts nothing for what is not a phone number", async () => {
    expect(await refusalOf(gateway(), "091234567890")).toMatch(/not a phone number$/);
    expect(received).toEqual([]);
  });

  it.each(["", "sms.example.vn", "ftp://sms.example.vn"])("wants an address: %j", (wrong) => {
    expect(() => SmsNotificationService.validateOptions({ url: wrong })).toThrow(/SMS_URL/);
  });
});
