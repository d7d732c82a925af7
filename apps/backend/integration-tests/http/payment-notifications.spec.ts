import { CardPayer } from "../support/card-payer";
import { query } from "../support/database";
import { call } from "../support/market-client";
import { startBackend, type RunningBackend } from "../support/start-backend";

let backend: RunningBackend;
let payer: CardPayer;

beforeAll(async () => {
  const env = { FAKE_GATEWAYS: "true", STOREFRONT_URL: "http://localhost:8000" };
  backend = await startBackend({ data: "empty", env });
  payer = await CardPayer.at(backend);
});

afterAll(async () => {
  await backend?.stop();
});

describe("a notification", () => {
  it("takes no notification that is not signed, is too old, from the future or changed", async () => {
    const event = {
      id: "evt_x",
      type: "payment_intent.succeeded",
      data: { object: { id: "pi_x" } },
    };
    const whole = JSON.stringify({ object: "event", livemode: false, created: 1, ...event });
    const refused = await Promise.all([
      payer.notify(event, { secret: "whsec_other" }),
      payer.notify(event, { at: -301 }),
      payer.notify(event, { at: 302 }),
      payer.notify(event, { header: "" }),
      payer.notify(event, { header: "t=1,v1=00" }),
      payer.notify(event, { body: whole.replace("pi_x", "pi_y") }),
      payer.notify(event, { body: `${whole} ` }),
    ]);
    expect(refused).toEqual([400, 400, 400, 400, 400, 400, 400]);
    expect(await payer.notify(event, { at: -290 })).toBe(200);
    const shut = await call(backend.url, "/hooks/payment/stripe_stripe", {
      method: "POST",
      body: event,
    });
    expect(shut.status).toBe(404);
    const kept = await query(
      backend.databaseUrl,
      `SELECT outcome FROM gateway_event WHERE event_id = 'evt_x'`,
    );
    expect(kept).toEqual([{ outcome: "unknown" }]);
  });
});
