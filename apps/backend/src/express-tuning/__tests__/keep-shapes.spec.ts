import http from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import { keepShapes } from "../keep-shapes";

type Made = [req: http.IncomingMessage, res: http.ServerResponse];

/** Asks a server once: what it made for the request, and what it answered. */
async function askOnce(
  serve: (listener: http.RequestListener) => http.Server,
  app?: express.Express,
) {
  let made: Made | null = null;
  const server = serve((req, res) => {
    made = [req, res];
    if (app) app(req, res);
    else res.end("plain");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/who?a=1`, {
    method: "POST",
    body: "{}",
    headers: { "content-type": "application/json" },
  });
  const text = await answer.text();
  await new Promise((resolve) => server.close(resolve));
  const [req, res] = made as unknown as Made;
  return {
    req: Object.getPrototypeOf(req) as object,
    res: Object.getPrototypeOf(res) as object,
    text,
  };
}

const { createServer } = http;
keepShapes();

afterAll(() => {
  http.createServer = createServer;
});

it("makes for an application what it would make of Node's", async () => {
  const app = express();
  app.use(express.json());
  app.post("/who", (req, res) =>
    res.status(201).json({ ip: req.ip, body: req.body as unknown, a: req.query.a }),
  );
  const before = await askOnce((listener) => createServer(listener), app);
  const after = await askOnce((listener) => http.createServer(listener), app);
  expect(after).toEqual(before);
  expect(after.text).toContain('"a":"1"');

  const { request, response } = app as unknown as { request: object; response: object };
  const made: Made[] = [];
  const server = http.createServer((...pair) => made.push(pair) && pair[1].end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  await new Promise((resolve) => server.close(resolve));
  expect(made.map((pair) => pair.map((one) => Object.getPrototypeOf(one) as object))).toEqual([
    [request, response],
  ]);
});

it("leaves a server its own options", async () => {
  class Own extends http.IncomingMessage {}
  const { req } = await askOnce((listener) =>
    http.createServer({ IncomingMessage: Own }, listener),
  );
  expect(req).toBe(Own.prototype);
});
