import { MedusaError } from "@medusajs/framework/utils";
import type { MarketErrorDetails } from "./market-error";
import { MARKET_ERRORS, type MarketErrorCode } from "./market-error-codes";

export interface MarketErrorBody {
  code: MarketErrorCode;
  /** Vietnamese. */
  message: string;
  message_en: string;
  details?: MarketErrorDetails;
}

const CODE_OF_MEDUSA_TYPE: Partial<Record<string, MarketErrorCode>> = {
  [MedusaError.Types.INVALID_DATA]: "invalid_input",
  [MedusaError.Types.INVALID_ARGUMENT]: "invalid_input",
  [MedusaError.Types.NOT_FOUND]: "not_found",
  [MedusaError.Types.UNAUTHORIZED]: "unauthorized",
  [MedusaError.Types.FORBIDDEN]: "forbidden",
  [MedusaError.Types.DUPLICATE_ERROR]: "already_exists",
  [MedusaError.Types.CONFLICT]: "wrong_status",
  [MedusaError.Types.NOT_ALLOWED]: "forbidden",
};

/** A deadlock that the database ended (40P01) leaves nothing behind: whoever was ended may try again. */
const CODE_OF_CODE: Partial<Record<string, MarketErrorCode>> = {
  "40P01": "busy",
  [MedusaError.Codes.INSUFFICIENT_INVENTORY]: "out_of_stock",
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Errors of the HTTP layer itself (a body that is no JSON or too large, a path that cannot be read). */
function isClientFault(shape: Record<string, unknown>): boolean {
  const status = Number(shape.statusCode ?? shape.status);
  return status >= 400 && status < 500;
}

function isMarketErrorCode(value: unknown): value is MarketErrorCode {
  return typeof value === "string" && value in MARKET_ERRORS;
}

/**
 * What a client is told of any error. The workflow engine passes errors on as plain objects, so the
 * shape is read, not the class. Whatever is not known becomes `internal` without a word of its text.
 */
export function readMarketError(error: unknown): { status: number; body: MarketErrorBody } {
  const shape = isObject(error) ? error : {};
  const type = typeof shape.type === "string" ? shape.type : "";
  const otherCode = typeof shape.code === "string" ? shape.code : "";
  const code = isMarketErrorCode(shape.code)
    ? shape.code
    : (CODE_OF_CODE[otherCode] ??
      CODE_OF_MEDUSA_TYPE[type] ??
      (isClientFault(shape) ? "invalid_input" : "internal"));
  const entry = MARKET_ERRORS[code];
  const body: MarketErrorBody = { code, message: entry.vi, message_en: entry.en };
  if (isObject(shape.details)) {
    body.details = shape.details;
  }
  return { status: entry.status, body };
}
