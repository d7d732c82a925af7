import { BackendError } from "@/lib/medusa/call-backend";
import type { CashFailure } from "./cash-state";

const OF_CODE: Record<string, CashFailure> = {
  invalid_input: "ceiling",
  no_way_to_pay: "no_way",
  forbidden: "forbidden",
  seller_suspended: "forbidden",
};

/** Why the setting of cash on delivery was not taken. */
export function cashFailure(error: unknown): CashFailure {
  return (error instanceof BackendError ? OF_CODE[error.code] : undefined) ?? "unreachable";
}
