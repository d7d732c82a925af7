/** Whether an order itself was made up, or only the seller it was placed with. */
export interface OrderDemonstration {
  demonstration: "order" | "seller" | null;
}
