/**
 * What VNPAY signs of an address: the parameters that are its own, sorted by name, as a form is written (a
 * space is a `+`), without the signature itself. Empty ones stay: whoever sends them signs them.
 */
export function vnpayForm(parameters: Iterable<readonly [string, string]>): string {
  const signed = [...parameters].filter(
    ([name]) =>
      name.startsWith("vnp_") && name !== "vnp_SecureHash" && name !== "vnp_SecureHashType",
  );
  const sorted = signed.toSorted(([a], [b]) => (a < b ? -1 : Number(a > b)));
  const form = new URLSearchParams();
  for (const [name, value] of sorted) {
    form.append(name, value);
  }
  return form.toString();
}
