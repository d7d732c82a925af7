import { BackendError } from "@/lib/medusa/call-backend";
import type { TransferFailure } from "./transfer-state";

const OF_CODE: Record<string, TransferFailure> = {
  invalid_input: "amount",
  wrong_status: "wrong_status",
  not_found: "wrong_status",
  transfer_unavailable: "unavailable",
  no_way_to_pay: "no_way",
  forbidden: "forbidden",
  seller_suspended: "forbidden",
};

/** Why something about a transfer was not written down. */
export function transferFailure(error: unknown): TransferFailure {
  return (error instanceof BackendError ? OF_CODE[error.code] : undefined) ?? "unreachable";
}
