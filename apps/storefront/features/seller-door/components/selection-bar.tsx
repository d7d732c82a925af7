"use client";

import { useSyncExternalStore, type FormEvent } from "react";
import type { SellerStep } from "@/lib/medusa/seller";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { sellerSteps } from "@/messages/vi/seller-steps";
import { sellerSelection as messages } from "@/messages/vi/seller-selection";
import { buttonClass } from "@/ui/button-class";
import { advanceSelected, advanceSelectedAndReturn } from "../actions/advance-selected";
import { selectionWords } from "../selection-words";
import { PAPERS, paperPath, type PaperSlug } from "../papers";
import { NOTHING_SELECTED, SELECTION, type SelectionState } from "../selection-state";
import { countSelected, followSelection, selectAll } from "./selected-orders";

interface SelectionBarProps {
  /** The step that is due for the orders of this list, if they all have the same. */
  step: SellerStep | null;
  /** Whether any of these is fetched by its buyer. */
  fetched: boolean;
  /** The page that the orders stand on. */
  here: string;
  /** Orders on it that can be selected. */
  shown: number;
  /** Orders for which a step without script did not succeed. */
  left: number;
}

function whenLost({ turn, step }: SelectionState): SelectionState {
  return { ...NOTHING_SELECTED, turn: turn + 1, step, failure: "unreachable" };
}

/**
 * What can be done with several orders at once. Script counts them and keeps the bar in sight. Where fewer
 * than two are left it only says what became of the others.
 */
export function SelectionBar({ step, fetched, here, shown, left }: SelectionBarProps) {
  const { state, onSubmit, pending } = usePostedForm(
    advanceSelected,
    { ...NOTHING_SELECTED, left },
    whenLost,
  );
  // null while there is no script that counts.
  const selected = useSyncExternalStore(followSelection, countSelected, () => null);
  const post = (event: FormEvent<HTMLFormElement>): void => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    if (submitter?.dataset.step) {
      onSubmit(event);
    }
  };
  if (shown < 2) {
    return <Outcome state={state} fetched={fetched} />;
  }
  return (
    <form
      id={SELECTION.form}
      onSubmit={post}
      aria-label={messages.title}
      aria-busy={pending}
      className={`-mx-4 flex flex-col gap-3 border-t border-line bg-paper px-4 py-3 ${selected ? "sticky bottom-0 z-10" : ""}`}
    >
      <input type="hidden" name="tiep" value={here} />
      <input type="hidden" name="step" value={step ?? ""} />
      <Outcome state={state} fetched={fetched} />
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <p className="text-muted">{selected ? messages.count(selected) : messages.hint}</p>
        {selected === null ? null : (
          <button
            type="button"
            onClick={() => {
              selectAll(selected < shown);
            }}
            className="min-h-11 font-medium text-bay underline underline-offset-4"
          >
            {selected < shown ? messages.all : messages.none}
          </button>
        )}
      </div>
      {selected === 0 ? null : <Work step={step} fetched={fetched} pending={pending} />}
    </form>
  );
}

/** The due step and the papers; with script only once there is something to do them with. */
function Work({
  step,
  fetched,
  pending,
}: Pick<SelectionBarProps, "step" | "fetched"> & { pending: boolean }) {
  return (
    <>
      {step === null ? null : (
        <button
          data-step={step}
          formAction={advanceSelectedAndReturn}
          aria-disabled={pending}
          className={`${buttonClass("primary")} aria-disabled:opacity-70`}
        >
          {pending ? messages.step[step].pending : selectionWords(step, fetched).action}
        </button>
      )}
      <div className="grid grid-cols-3 gap-2">
        {(Object.keys(PAPERS) as PaperSlug[]).map((slug) => (
          <button
            key={slug}
            formAction={paperPath(slug)}
            formMethod="get"
            formTarget="_blank"
            className="min-h-12 rounded-xl border border-field bg-card px-1 text-center font-medium hover:border-bay hover:text-bay"
          >
            {messages.paper[slug]}
          </button>
        ))}
      </div>
    </>
  );
}

function Outcome({ state, fetched }: { state: SelectionState; fetched: boolean }) {
  const { step, done, left, failure } = state;
  return (
    <>
      <p role="status" className={done > 0 ? "font-medium text-bay" : "sr-only"}>
        {step === null || done === 0 ? "" : selectionWords(step, fetched).done(done)}
      </p>
      {failure === null && left === 0 ? null : (
        <p role="alert" className="font-medium text-lantern">
          {left > 0 ? `${messages.left(left)} ` : ""}
          {failure === "nothing" ? messages.nothing : null}
          {failure === null || failure === "nothing" ? null : sellerSteps.failure[failure]}
        </p>
      )}
    </>
  );
}
