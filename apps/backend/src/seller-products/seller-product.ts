/** Where a product stands for shoppers, as its seller sees it. */
export type SellerProductState =
  | "on_sale"
  | "sold_out"
  | "waiting"
  | "declined"
  | "hidden"
  /** Alcohol, and no licence for it in force. */
  | "no_licence"
  | "shop_closed"
  /** Her account is not linked with the electronic identity as the law wants it by now. */
  | "not_linked"
  /** A paper that goods of its set may only be sold under has expired. */
  | "paper_expired";

/** A product of a seller's on her list. */
export interface SellerProduct {
  id: string;
  /** Its address in the shop. */
  handle: string;
  title: string;
  /** Name of its first picture. */
  picture: string | null;
  state: SellerProductState;
  /** Price of the cheapest pack in đồng; null without any. */
  price_from_vnd: number | null;
  packs: number;
  /** Pieces left of all packs. */
  stock: number;
}

/** A product that the seller has not sent in yet. */
export interface SellerDraft {
  id: string;
  title: string | null;
  picture: string | null;
}
