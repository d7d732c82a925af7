import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { countWaitingComplaints } from "../seller-complaints";

let backend: Server | null = null;

async function answerWith(listener: RequestListener): Promise<void> {
  const server = createServer(listener);
  backend = server;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  process.env.BACKEND_URL = `http://127.0.0.1:${String(port)}`;
}

function json(status: number, body: object): RequestListener {
  return (_request, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };
}

afterEach(() => {
  backend?.closeAllConnections();
  backend?.close();
  backend = null;
  delete process.env.BACKEND_URL;
});

it("counts all that wait, as the person who is logged in", async () => {
  const asked: unknown[] = [];
  await answerWith((request, response) => {
    asked.push(request.url, request.headers.authorization);
    json(200, { complaints: [], count: 3, waiting: 3 })(request, response);
  });
  expect(await countWaitingComplaints("key")).toBe(3);
  expect(asked).toEqual(["/seller/complaints?waiting=1&offset=0&limit=1", "Bearer key"]);
});

it.each([
  [403, { code: "forbidden" }],
  [404, { code: "not_found" }],
  [500, {}],
])("knows nothing of an answer %i", async (status, body) => {
  await answerWith(json(status, body));
  expect(await countWaitingComplaints("key")).toBeNull();
});

it("does not wait for a backend that says nothing", async () => {
  await answerWith(() => undefined);
  const before = performance.now();
  expect(await countWaitingComplaints("key")).toBeNull();
  expect(performance.now() - before).toBeLessThan(3000);
});

it("knows nothing of a backend that is not there", async () => {
  process.env.BACKEND_URL = "http://127.0.0.1:1";
  expect(await countWaitingComplaints("key")).toBeNull();
});
