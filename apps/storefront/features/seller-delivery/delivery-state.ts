import type { FieldName, TypedDelivery } from "./typed-delivery";

export type DeliveryFailure = "fields" | "no_way" | "forbidden" | "unreachable";

/** What the form of a seller's delivery shows after a post. */
export interface DeliveryState {
  turn: number;
  values: TypedDelivery;
  wrong: FieldName[];
  failure: DeliveryFailure | null;
}
