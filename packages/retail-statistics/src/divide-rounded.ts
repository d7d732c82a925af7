/** `a / b` rounded to the nearest whole number, halves up. Neither is negative; `b` is not 0. */
export function divideRounded(a: bigint, b: bigint): bigint {
  return (2n * a + b) / (2n * b);
}
