/**
 * The stand-in for Stripe.js, as the page that shows a card's fields loads it. Each function is sent to the browser as
 * it is written, so it may use the others of `PARTS` and what a browser has, and nothing else.
 */

interface Problem {
  type: string;
  code?: string;
  message: string;
}
interface Answer {
  intent?: { id: string; status: string; last_payment_error: Problem | null };
  error?: Problem;
}
interface Fields {
  clientSecret: string;
  /** Null until they stand in the page. */
  port: MessagePort | null;
}

/** A mistake of whoever calls, as Stripe.js throws it. */
function misuse(message: string): Error {
  return Object.assign(new Error(message), { name: "IntegrationError" });
}

/** Refuses what Stripe.js does not know, or this stand-in does not play. */
function knowsOnly(what: string, value: object | undefined, allowed: string[]): void {
  for (const key of Object.keys(value ?? {})) {
    if (!allowed.includes(key)) throw misuse(`${what}: ${key} is not an accepted parameter`);
  }
}

async function askStripe(
  root: string,
  path: string,
  fields: Record<string, string>,
): Promise<Answer> {
  try {
    const body = new URLSearchParams(fields);
    const answer = await fetch(`${root}/v1/${path}`, { method: "POST", body });
    const told = (await answer.json()) as { error: Problem } & NonNullable<Answer["intent"]>;
    return answer.ok ? { intent: told } : { error: told.error };
  } catch {
    return { error: { type: "api_connection_error", message: "Stripe cannot be reached." } };
  }
}

/** Puts a page of Stripe's into this one, and answers the line to it. */
function openFrame(
  box: Element,
  address: string,
  title: string,
  first: object,
  size = "width:100%;height:12rem",
): Promise<MessagePort> {
  const frame = document.createElement("iframe");
  frame.src = address;
  frame.title = title;
  frame.style.cssText = `border:0;color-scheme:normal;${size}`;
  const opened = new Promise<MessagePort>((resolve) => {
    frame.addEventListener("load", () => {
      const { port1, port2 } = new MessageChannel();
      frame.contentWindow?.postMessage(first, new URL(address).origin, [port2]);
      resolve(port1);
    });
  });
  box.append(frame);
  return opened;
}

function heard<Told>(port: MessagePort): Promise<Told> {
  return new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
  });
}

/** The buyer's bank asks whether it is she, over the page; how the payment stands after her answer. */
async function challenge(
  root: string,
  key: string,
  clientSecret: string,
  id: string,
): Promise<Answer> {
  const over = document.createElement("div");
  over.style.cssText =
    "position:fixed;inset:0;z-index:2147483647;display:grid;place-items:center;background:#000a;padding:1rem";
  document.body.append(over);
  const size = "width:min(30rem,100%);height:26rem";
  const port = await openFrame(over, `${root}/js/bank`, "Ngân hàng hỏi", { id }, size);
  await heard(port);
  over.remove();
  const after = await askStripe(root, "elements/sessions", { key, client_secret: clientSecret });
  return after.intent?.status === "requires_payment_method" && after.intent.last_payment_error
    ? { error: after.intent.last_payment_error }
    : after;
}

/** An element with a card's fields, in Stripe's own frame. */
function paymentElement(root: string, key: string, fields: Fields, look: object): object {
  const listeners = new Map<string, (event: object) => void>();
  let box: Element | null = null;
  const show = async (place: Element) => {
    const { clientSecret } = fields;
    const { intent, error } = await askStripe(root, "elements/sessions", {
      key,
      client_secret: clientSecret,
    });
    if (error || !intent?.status.startsWith("requires_")) {
      const over = { type: "invalid_request_error", code: "payment_intent_unexpected_state" };
      listeners.get("loaderror")?.({ elementType: "payment", error: error ?? over });
      return;
    }
    fields.port = await openFrame(place, `${root}/js/fields`, "Khung nhập thẻ an toàn", look);
    listeners.get("ready")?.({ elementType: "payment" });
  };
  const element = {
    on(event: string, listener: (event: object) => void) {
      if (!["ready", "loaderror", "change"].includes(event)) throw misuse(`Unknown event ${event}`);
      listeners.set(event, listener);
      return element;
    },
    mount(place: Element) {
      if (!(place instanceof Element) || box)
        throw misuse("mount takes an element of the page, once");
      box = place;
      void show(place);
    },
    destroy() {
      box?.replaceChildren();
      fields.port = null;
    },
  };
  return element;
}

function openElements(root: string, key: string, options: Record<string, unknown>): object {
  knowsOnly("elements", options, ["clientSecret", "appearance"]);
  const clientSecret = String(options.clientSecret);
  if (!/^pi_\w+_secret_\w+$/.test(clientSecret)) throw misuse("clientSecret is not in the format");
  const appearance = (options.appearance ?? {}) as { theme?: string; variables?: object };
  knowsOnly("appearance", appearance, ["theme", "variables"]);
  if (!["stripe", "night", "flat"].includes(appearance.theme ?? "stripe")) throw misuse("theme");
  const known = ["Primary", "Background", "Text", "TextSecondary", "Danger"];
  const others = ["fontFamily", "fontSizeBase", "borderRadius"];
  const names = [...known.map((name) => `color${name}`), ...others];
  knowsOnly("appearance.variables", appearance.variables, names);
  const fields: Fields = { clientSecret, port: null };
  return {
    fields,
    create(type: string, wanted: { layout?: string; wallets?: Record<string, string> } = {}) {
      if (type !== "payment") throw misuse(`The stand-in has no element ${type}`);
      knowsOnly("create", wanted, ["layout", "wallets"]);
      knowsOnly("wallets", wanted.wallets, ["applePay", "googlePay", "link"]);
      return paymentElement(root, key, fields, { variables: appearance.variables ?? {} });
    },
  };
}

async function confirmPayment(
  root: string,
  key: string,
  options: {
    elements?: { fields?: Fields };
    confirmParams?: { return_url?: string };
    redirect?: string;
  },
): Promise<object> {
  knowsOnly("confirmPayment", options, ["elements", "confirmParams", "redirect"]);
  knowsOnly("confirmParams", options.confirmParams, ["return_url"]);
  const return_url = new URL(options.confirmParams?.return_url ?? "").href;
  // Its other way takes the client secret along in the address; nobody here asks for it.
  if (options.redirect !== "if_required") throw misuse("The stand-in knows redirect: if_required");
  const { port = null, clientSecret = "" } = options.elements?.fields ?? {};
  if (!port) throw misuse("The Element is not mounted, or not ready");
  const told = heard<Answer>(port);
  port.postMessage({ key, clientSecret, return_url });
  let answer = await told;
  if (answer.intent?.status === "requires_action") {
    answer = await challenge(root, key, clientSecret, answer.intent.id);
  }
  return answer.error ? { error: answer.error } : { paymentIntent: answer.intent };
}

function openStripe(root: string, key: string, options: { locale?: string }): object {
  knowsOnly("Stripe", options, ["locale"]);
  if (!key.startsWith("pk_")) throw misuse("Stripe() takes a publishable key");
  if (!["vi", "en", "auto"].includes(options.locale ?? "auto")) throw misuse("locale");
  return {
    elements: (wanted: Record<string, unknown>) => openElements(root, key, wanted),
    confirmPayment: (wanted: object) => confirmPayment(root, key, wanted),
  };
}

const PARTS = [
  misuse,
  knowsOnly,
  askStripe,
  openFrame,
  heard,
  challenge,
  paymentElement,
  openElements,
  confirmPayment,
  openStripe,
];

/** The script. @param root where the stand-in for Stripe is reached by browsers */
export function stripeScript(root: string): string {
  const parts = PARTS.map(String).join("\n");
  const open = `(key, options = {}) => openStripe(${JSON.stringify(root)}, key, options)`;
  return `(() => {\n"use strict";\n${parts}\nwindow.Stripe = ${open};\n})();\n`;
}
