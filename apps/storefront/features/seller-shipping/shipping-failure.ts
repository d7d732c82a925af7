import { BackendError } from "@/lib/medusa/call-backend";
import type { ShippingFailure } from "./shipping-state";

const OF_CODE: Record<string, ShippingFailure> = {
  invalid_input: "fields",
  wrong_status: "wrong_status",
  alcohol_apart: "alcohol_apart",
  not_found: "not_found",
  forbidden: "forbidden",
  carrier_account_needed: "account",
  carrier_refused: "refused",
  carrier_unavailable: "carrier",
};

function whyOf(details: unknown): string {
  const why = typeof details === "object" && details !== null && "why" in details && details.why;
  return typeof why === "string" ? why : "";
}

/** Turns what asking GHN threw into what the seller is told, with GHN's own words where it refused. */
export function shippingFailure(error: unknown): { failure: ShippingFailure; why: string } {
  if (!(error instanceof BackendError)) {
    return { failure: "unreachable", why: "" };
  }
  const failure = OF_CODE[error.code] ?? "unreachable";
  return { failure, why: failure === "refused" ? whyOf(error.details) : "" };
}
