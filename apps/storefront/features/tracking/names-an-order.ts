/** What is printed on an order (`CL` or, for demonstration, `MH`), however it is typed. */
const CODE = /^(?:CL|MH)[0-9A-Z]{6}$/i;
/** Medusa's id: a ULID behind its prefix. */
const ID = /^order_[0-9A-HJKMNP-TV-Z]{26}$/;

/** Whether this can be an order's code or id at all; it tells nothing about whether the order exists. */
export function namesAnOrder(text: string): boolean {
  return CODE.test(text) || ID.test(text);
}
