import { comparableNumber } from "@cho-lang/ocop/certificate-number";

interface Numbered {
  number: string;
  product_id: string;
}

/** The first of these certificates of that product and number, however the number is written. */
export function takenNumber<Certificate extends Numbered>(
  certificates: readonly Certificate[],
  { number, product_id }: Numbered,
): Certificate | undefined {
  const wanted = comparableNumber(number);
  return certificates.find(
    (one) => one.product_id === product_id && comparableNumber(one.number) === wanted,
  );
}
