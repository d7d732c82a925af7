import { MedusaError } from "@medusajs/framework/utils";
import { MARKET_ERRORS, type MarketErrorCode } from "./market-error-codes";

export type MarketErrorDetails = Record<string, unknown>;

/**
 * An error that a person can meet. Thrown in routes, steps and workflows alike; it travels through
 * Medusa's workflow engine as a MedusaError with its code, and `readMarketError` finds it again.
 */
export class MarketError extends MedusaError {
  readonly details: MarketErrorDetails | undefined;

  constructor(code: MarketErrorCode, details?: MarketErrorDetails) {
    super(MedusaError.Types.NOT_ALLOWED, MARKET_ERRORS[code].en, code);
    this.details = details;
  }
}
