import { once } from "node:events";
import type { AddressInfo } from "node:net";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { asValue } from "@medusajs/framework/awilix";
import { ContainerRegistrationKeys, createMedusaContainer } from "@medusajs/framework/utils";
import express from "express";
import type Stripe from "stripe";
import { readStripeEvent } from "../../../gateways/stripe/read-stripe-event";
import { FAKE_GATEWAY_MODULE } from "../../../modules/fake-gateway";
import { answerFakeStripe, FAKE_STRIPE } from "../answer-fake-stripe";

/** An account at Stripe that exists nowhere. */
export const ACCOUNT = {
  STRIPE_API_KEY: "sk_test_a_shape",
  STRIPE_WEBHOOK_SECRET: "whsec_a_shape",
  STRIPE_PUBLISHABLE_KEY: "pk_test_a_shape",
};

/** One call of the API as the stand-in was asked it, and what went back. */
export interface Exchange {
  method: string;
  /** As Stripe has it, with `/v1`. */
  path: string;
  /** Whether it came with the secret key, as a market asks; else from a browser. */
  bySecret: boolean;
  version: string | undefined;
  form: unknown;
  status: number;
  body: unknown;
}

/** The stand-in behind HTTP as Medusa reads requests, with all that it was asked, answered and told. */
export interface StripeServer {
  exchanges: Exchange[];
  /** What it notified the market of, each signed as Stripe signs. */
  events: Stripe.Event[];
  url: string;
  close(): Promise<void>;
}

/** A container in which the stand-in's records are in memory alone. */
function memory(): MedusaContainer {
  const kept = new Map<string, Record<string, unknown>>();
  const container = createMedusaContainer();
  container.register({
    [FAKE_GATEWAY_MODULE]: asValue({
      listFakeGatewayRecords: ({ key }: { key: string }) =>
        Promise.resolve(kept.has(key) ? [{ data: kept.get(key) }] : []),
    }),
    [ContainerRegistrationKeys.PG_CONNECTION]: asValue({
      raw: (_sql: string, [rows]: [string]) => {
        const written = JSON.parse(rows) as { key: string; data: Record<string, unknown> }[];
        for (const { key, data } of written) kept.set(key, data);
        return Promise.resolve();
      },
    }),
  });
  return container;
}

/** Notes a call and its answer once that is sent. */
function record(exchanges: Exchange[], req: express.Request, res: express.Response): void {
  const [path = ""] = req.originalUrl.slice(FAKE_STRIPE.length).split("?");
  if (!path.startsWith("/v1/")) return;
  const send = res.json.bind(res);
  res.json = (body: unknown) => {
    exchanges.push({
      method: req.method,
      path,
      bySecret: req.get("authorization") !== undefined,
      version: req.get("stripe-version"),
      form: req.method === "GET" ? req.query : req.body,
      status: res.statusCode,
      body: JSON.parse(JSON.stringify(body)),
    });
    return send(body);
  };
}

/** Stands it up on a free port, and leads the environment of this process to it. The caller closes it. */
export async function startStripe(): Promise<StripeServer> {
  const [scope, exchanges, events] = [memory(), [] as Exchange[], [] as Stripe.Event[]];
  const app = express();
  app.post("/hooks/stripe", express.raw({ type: "application/json" }), (req, res) => {
    const header = req.get("stripe-signature") ?? "";
    const event = readStripeEvent(req.body as Buffer, header, process.env, new Date());
    if (event) events.push(event);
    res.status(event ? 200 : 400).json({});
  });
  app.use(express.json(), express.text(), express.urlencoded({ extended: true }));
  app.use((req, res, next) => {
    record(exchanges, req, res);
    const asked = Object.assign(req, { scope }) as unknown as MedusaRequest;
    answerFakeStripe(asked, res as unknown as MedusaResponse, next).catch(next);
  });
  const server = app.listen(0, "localhost");
  await once(server, "listening");
  const port = String((server.address() as AddressInfo).port);
  const url = `http://localhost:${port}${FAKE_STRIPE}`;
  Object.assign(process.env, ACCOUNT, {
    FAKE_GATEWAYS: "true",
    PORT: port,
    BACKEND_URL: `http://localhost:${port}`,
    STOREFRONT_URL: "http://localhost:8000",
    STRIPE_API_URL: url,
  });
  return {
    exchanges,
    events,
    url,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
