import { stripeGateway } from "../stripe/stripe-gateway";
import { FAKE_KEY, stripeSettings } from "../stripe/stripe-settings";

const KEYS = {
  STRIPE_API_KEY: "sk_live_1",
  STRIPE_WEBHOOK_SECRET: "whsec_1, whsec_2",
  STRIPE_PUBLISHABLE_KEY: "pk_live_1",
};
const RETURN_URL = "https://cho.example/thanh-toan/tro-lai/CP1";
const payment = {
  reference: "CP1",
  data: { id: "pi_1", client_secret: "pi_1_secret_x" },
  return_url: RETURN_URL,
};

describe("the settings of Stripe", () => {
  it("are the operator's, at Stripe itself unless another place is named", () => {
    expect(stripeSettings(KEYS)).toEqual({
      apiKey: "sk_live_1",
      publishableKey: "pk_live_1",
      webhookSecrets: ["whsec_1", "whsec_2"],
      apiUrl: "https://api.stripe.com",
      standIn: false,
      test: false,
    });
    const elsewhere = { ...KEYS, STRIPE_API_URL: "http://localhost:1/v" };
    expect(stripeSettings(elsewhere)?.apiUrl).toBe("http://localhost:1/v");
  });

  it("say that no money moves by keys of the test mode", () => {
    const keys = { ...KEYS, STRIPE_API_KEY: "sk_test_1", STRIPE_PUBLISHABLE_KEY: "pk_test_1" };
    expect(stripeSettings(keys)).toMatchObject({ test: true, publishableKey: "pk_test_1" });
  });

  it("are the stand-in's only without keys, and where fakes are wanted", () => {
    expect(stripeSettings({ FAKE_GATEWAYS: "true" })).toMatchObject({
      apiKey: FAKE_KEY,
      publishableKey: null,
      standIn: true,
      test: true,
    });
    expect(stripeSettings({ ...KEYS, FAKE_GATEWAYS: "true" })?.standIn).toBe(false);
    expect(stripeSettings({})).toBeNull();
  });
});

describe("cards", () => {
  it.each([
    ["no key", {}],
    ["no publishable key", { ...KEYS, STRIPE_PUBLISHABLE_KEY: "" }],
    ["no secret for notifications", { ...KEYS, STRIPE_WEBHOOK_SECRET: "" }],
    ["keys of two modes", { ...KEYS, STRIPE_PUBLISHABLE_KEY: "pk_test_1" }],
    ["a secret key in its place", { ...KEYS, STRIPE_PUBLISHABLE_KEY: "sk_live_1" }],
  ])("are not offered with %s", (_case, env) => {
    expect(stripeGateway(env)).toBeNull();
  });

  it("are typed in on the storefront's own page with all three keys, whose address tells no secret", () => {
    const gateway = stripeGateway({ ...KEYS, STOREFRONT_URL: "https://cho.example" });
    expect(gateway?.test).toBe(false);
    expect(gateway?.pageOf(payment)).toBe("https://cho.example/thanh-toan/the/CP1");
    expect(gateway?.fieldsOf?.(payment.data)).toEqual({
      publishable_key: "pk_live_1",
      client_secret: "pi_1_secret_x",
    });
    expect(gateway?.fieldsOf?.({ id: "pi_1" })).toBeNull();
  });

  it("are typed in at the stand-in without keys", () => {
    const gateway = stripeGateway({ FAKE_GATEWAYS: "true", BACKEND_URL: "http://sau.example" });
    const query = new URLSearchParams({ return_url: RETURN_URL }).toString();
    expect(gateway?.pageOf(payment)).toBe(`http://sau.example/fake/stripe/pay/pi_1?${query}`);
    expect(gateway?.fieldsOf?.(payment.data)).toBeNull();
  });
});
