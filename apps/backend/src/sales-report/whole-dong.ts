import { MedusaError } from "@medusajs/framework/utils";

/** Reads decimal text; refuses what a number cannot hold exactly, beyond 9 quadrillion đồng. */
export function wholeDong(text: string): number {
  const amount = Number(text);
  if (!Number.isSafeInteger(amount)) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `${text} đồng cannot be told exactly`,
    );
  }
  return amount;
}
