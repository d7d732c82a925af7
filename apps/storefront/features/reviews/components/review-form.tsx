"use client";

import { usePostedForm } from "@/lib/forms/use-posted-form";
import { reviewForm as messages } from "@/messages/vi/review-form";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { sendReview } from "../actions/send-review";
import type { OwnReviewState } from "../own-review-state";
import { ScoreFields } from "./score-fields";

function whenLost(state: OwnReviewState, form: FormData): OwnReviewState {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  return {
    turn: state.turn + 1,
    done: false,
    problem: "unreachable",
    typed: { score: text("score"), text: text("text"), name: text("name") },
  };
}

interface ReviewFormProps {
  /** The order's code. */
  order: string;
  /** Handle of the product. */
  product: string;
  /** What is written already; empty texts before. */
  written: OwnReviewState["typed"];
  isNew: boolean;
  /** What the buyer is called without a name. */
  initials: string;
}

const INPUT =
  "w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern";

/** Points, words and a name; one tap more only when something is wrong. */
export function ReviewForm({ order, product, written, isNew, initials }: ReviewFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    sendReview,
    { turn: 0, done: false, problem: null, typed: written },
    whenLost,
  );
  const { problem, typed } = state;
  const wrong = (field: string) => (problem === field ? "danh-gia-loi" : undefined);
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-5 rounded-2xl border border-line bg-card p-4 sm:p-6"
    >
      <ProblemAlert
        id="danh-gia-loi"
        turn={problem === null ? 0 : state.turn}
        text={problem === null ? null : messages.problem[problem]}
      />
      <p role="status" className="font-medium text-bay empty:hidden">
        {state.done ? messages.done : ""}
      </p>
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="product" value={product} />
      <ScoreFields score={typed.score} wrong={wrong("score")} />
      <div className="flex flex-col gap-1">
        <label htmlFor="text" className="font-medium">
          {messages.text}
        </label>
        <p id="text-goi-y" className="text-sm text-muted">
          {messages.textHint}
        </p>
        <textarea
          id="text"
          name="text"
          rows={5}
          maxLength={1000}
          defaultValue={typed.text}
          aria-invalid={problem === "text"}
          aria-describedby={wrong("text") ?? "text-goi-y"}
          className={INPUT}
        />
      </div>
      <div className="flex flex-col gap-1">
        <label htmlFor="name" className="font-medium">
          {messages.name}
        </label>
        <p id="name-goi-y" className="text-sm text-muted">
          {messages.nameHint(initials)}
        </p>
        <input
          id="name"
          name="name"
          maxLength={40}
          autoComplete="nickname"
          defaultValue={typed.name}
          aria-invalid={problem === "name"}
          aria-describedby={wrong("name") ?? "name-goi-y"}
          className={`min-h-12 ${INPUT}`}
        />
      </div>
      <p className="text-sm text-muted">{messages.shownTo}</p>
      <SubmitButton
        pending={pending}
        label={isNew ? messages.submit : messages.save}
        pendingLabel={messages.pending}
      />
    </form>
  );
}
