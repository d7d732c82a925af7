/** Something that the person can act on: shown as its message alone, without a stack. */
export class HouseError extends Error {
  override name = "HouseError";
}
