import type { ToldTexts } from "@cho-lang/retail-statistics/return-amount";
import type {
  ReturnQuestion,
  ReturnQuestionCode,
} from "@cho-lang/retail-statistics/return-questions";
import type { Actor } from "../audit/act";
import type { ReturnView } from "./return-view";

/** What is told of a seller's month, whoever sends it. */
export interface ToldMonth {
  /** YYYY-MM. */
  month: string;
  /** The same request again answers the same version. */
  request_id: string;
  nothing_sold: boolean;
  /** As typed; nothing of it counts with `nothing_sold`. */
  texts: ToldTexts;
  /** Questions that were asked and answered with yes. */
  confirmed: readonly ReturnQuestionCode[];
  /** Why a filed return is corrected; "" for the first. */
  reason: string;
}

/** What a seller's person sends of a month. */
export interface Filing extends ToldMonth {
  seller_id: string;
  actor: Actor;
}

/** Either the version that stands now, or what is asked before there is one. */
export interface FilingResult {
  filed: ReturnView | null;
  questions: ReturnQuestion[];
}
