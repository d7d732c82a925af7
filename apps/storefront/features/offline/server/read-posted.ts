import { DELIVERY_METHODS } from "@cho-lang/delivery/seller-delivery";
import type { CheckoutValues } from "@/features/checkout/checkout-values";
import { LONGEST_KEPT } from "@/features/checkout/posted-text";
import type { JoinedChange } from "@/lib/medusa/basket";
import type { DeliveryChoice } from "@/lib/medusa/delivery";
import type { Agreement, SeenLine } from "../shopping";
import type { SentOrder } from "../send-answer";

type Json = Record<string, unknown>;

const MOST = 200;

/** The changes and the basket in a posted body; `null` for a body that is none. Quantities are checked by the backend. */
export function readJoin(
  body: unknown,
): { basketId: string | null; changes: JoinedChange[] } | null {
  if (!isJson(body) || !Array.isArray(body.changes) || body.changes.length > MOST) return null;
  const changes = (body.changes as unknown[]).map(readChange);
  return changes.every((change) => change !== null)
    ? { basketId: text(body.basketId), changes }
    : null;
}

function readChange(value: unknown): JoinedChange | null {
  if (!isJson(value)) return null;
  const variantId = text(value.variantId);
  const requestId = text(value.requestId);
  const { quantity, seenUnitPrice } = value;
  if (variantId === null || typeof quantity !== "number" || typeof seenUnitPrice !== "number") {
    return null;
  }
  const change = { variantId, quantity, seenUnitPrice };
  if (value.kind === "set") return { ...change, kind: "set" };
  return value.kind === "add" && requestId !== null ? { ...change, kind: "add", requestId } : null;
}

/** The order in a posted body; `null` for a body that is none. */
export function readOrder(body: unknown): SentOrder | null {
  if (!isJson(body) || !isJson(body.values)) return null;
  const basketId = text(body.basketId);
  const lines = readLines(body.lines);
  if (basketId === null || lines === null) return null;
  return {
    basketId,
    lines,
    values: readValues(body.values),
    communeChoice: text(body.communeChoice),
    delivery: readDelivery(body.delivery),
    agreed: readAgreement(body.agreed),
  };
}

function readValues(values: Json): CheckoutValues {
  const cut = (value: unknown): string => (text(value) ?? "").slice(0, LONGEST_KEPT);
  return {
    name: cut(values.name),
    phone: cut(values.phone),
    address: cut(values.address),
    note: cut(values.note),
    taxCode: cut(values.taxCode),
    unit: cut(values.unit),
    unitAddress: cut(values.unitAddress),
  };
}

/** Only what is compared with the basket matters; `null` for what is no list of lines. */
function readLines(value: unknown): SeenLine[] | null {
  return Array.isArray(value) && value.length <= MOST && value.every(isJson)
    ? value.map(({ variantId, quantity, unitPrice }) => ({
        variantId: text(variantId) ?? "",
        quantity: Number(quantity),
        unitPrice: Number(unitPrice),
      }))
    : null;
}

/** Ways that there are; none for what is no list of them. */
function readDelivery(value: unknown): DeliveryChoice[] {
  const choices = Array.isArray(value) && value.length <= MOST ? value.filter(isJson) : [];
  return choices.flatMap(({ seller, method: posted, shown }) => {
    const method = DELIVERY_METHODS.find((one) => one === posted);
    const handle = text(seller);
    return method && handle !== null ? [{ seller: handle, method, shown: text(shown) }] : [];
  });
}

function readAgreement(value: unknown): Agreement | null {
  if (!isJson(value) || !Number.isSafeInteger(value.total)) return null;
  return { total: Number(value.total), exact: value.exact !== false };
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}
