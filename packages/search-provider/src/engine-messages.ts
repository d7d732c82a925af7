import type { Filter, IndexPlan } from "@cho-lang/catalogue-search/types";
import type { Change } from "./document-store";
import type { HeldQuestion } from "./held-index";

/** What the engine's thread is told, in the order in which it happens; `index` is the number of a held index. */
export type EngineMessage = { index: number } & (
  | { does: "hold"; plan: IndexPlan; epoch: number }
  | { does: "apply"; rows: readonly Change[] }
  | { does: "let_go" }
  | { does: "search"; reply: number; question: HeldQuestion }
  | { does: "list"; reply: number; filter: Filter | null; day: string }
);

/** What it answers: the JSON text of the answer, or why there is none. */
export type EngineReply = { reply: number } & (
  | { json: string }
  /** The query's own fault, in words for who asked. */
  | { refused: string }
  | { failed: string }
);
