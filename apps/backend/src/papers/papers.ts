import { deliveryNotesPdf } from "@cho-lang/papers/delivery-notes";
import { labelsPdf } from "@cho-lang/papers/labels";
import type { PaperOrder } from "@cho-lang/papers/paper-order";
import { pickListPdf } from "@cho-lang/papers/pick-list";

/** The papers that go with parcels, by the name that the API knows them by. */
export const PAPERS = {
  label: labelsPdf,
  "delivery-note": deliveryNotesPdf,
  "pick-list": pickListPdf,
} as const satisfies Record<string, (orders: readonly PaperOrder[]) => Promise<Buffer>>;

export type PaperName = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as PaperName[];
