import { SUBJECTS, type Subject } from "./products-behind";

/**
 * What an event is about: `product-variant.updated` of a workflow and `pricing.price.created` of a module
 * both name it before the last dot. Null for one that changes no product.
 */
export function subjectOfEvent(event: string): Subject | null {
  const name = event.split(".").at(-2);
  return SUBJECTS.find((subject) => subject === name) ?? null;
}
