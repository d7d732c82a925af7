"use client";

import type { PackAmount } from "@cho-lang/ocop/pack-amount";
import type { ComplaintWish } from "@cho-lang/seller-rules/complaints";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import { complaintForms as messages } from "@/messages/vi/complaint-forms";
import { sendComplaint } from "../actions/send-complaint";
import type { ComplaintState } from "../complaint-state";
import type { OpenKind } from "../open-kinds";

function whenLost(state: ComplaintState, form: FormData): ComplaintState {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value : "";
  };
  const typed = {
    kind: text("kind"),
    quantity: text("quantity"),
    bad: text("bad"),
    wish: text("wish"),
    text: text("text"),
  };
  return { turn: state.turn + 1, done: false, problem: "unreachable", typed };
}

interface ComplaintFormProps {
  /** The order's code. */
  order: string;
  /** Id of the order's line. */
  line: string;
  /** Pieces that can be complained about. */
  most: number;
  /** What one of them holds; null where its name does not say. */
  pack: PackAmount | null;
  /** What can be complained about now. */
  kinds: OpenKind[];
  /** What can be wished for. */
  wishes: readonly ComplaintWish[];
  /** That nothing of the order has come: there is no choice of kind and pieces then. */
  whole: boolean;
  /** What is written already. */
  written: ComplaintState["typed"];
  isNew: boolean;
}

const INPUT =
  "w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern";

/** What is wrong, with how many pieces, and in the buyer's own words. */
export function ComplaintForm({
  order,
  line,
  most,
  pack,
  kinds,
  wishes,
  whole,
  written,
  isNew,
}: ComplaintFormProps) {
  const { state, formAction, onSubmit, pending } = usePostedForm(
    sendComplaint,
    { turn: 0, done: false, problem: null, typed: written },
    whenLost,
  );
  const { problem, typed } = state;
  const wrong = (field: string) => (problem === field ? "khieu-nai-loi" : undefined);
  const card = "rounded-2xl border border-line bg-card p-4 sm:p-6";
  const form = (
    <form
      action={formAction}
      onSubmit={onSubmit}
      aria-busy={pending}
      className="flex flex-col gap-5"
    >
      <ProblemAlert
        id="khieu-nai-loi"
        turn={problem === null ? 0 : state.turn}
        text={problem === null ? null : messages.problem[problem]}
      />
      <input type="hidden" name="order" value={order} />
      <input type="hidden" name="line" value={line} />
      {whole ? (
        <>
          <input type="hidden" name="kind" value="not_arrived" />
          <input type="hidden" name="quantity" value={most} />
          <input type="hidden" name="wish" value="money" />
        </>
      ) : (
        <>
          <WhatAndHowMany kinds={kinds} most={most} pack={pack} typed={typed} problem={problem} />
          <Wishes wishes={wishes} wish={typed.wish} isWrong={problem === "wish"} />
        </>
      )}
      <label className="flex flex-col gap-1 font-medium">
        {messages.text}
        <textarea
          name="text"
          rows={4}
          maxLength={1000}
          required
          defaultValue={typed.text}
          aria-invalid={problem === "text"}
          aria-describedby={wrong("text")}
          className={`font-normal ${INPUT}`}
        />
      </label>
      <p className="text-sm text-muted">
        {isNew ? (whole ? messages.nextNotArrived : messages.next) : messages.correctText}
      </p>
      <SubmitButton
        pending={pending}
        label={isNew ? messages.submit : messages.save}
        pendingLabel={messages.pending}
      />
    </form>
  );
  // A complaint that was sent is corrected seldom. It stays open after a post, so that what came of it is seen.
  return isNew ? (
    <div className={card}>{form}</div>
  ) : (
    <details open={state.turn > 0 || undefined} className={card}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
        {messages.correct}
      </summary>
      <div className="pt-3">{form}</div>
    </details>
  );
}

interface WhatAndHowManyProps extends Pick<ComplaintFormProps, "kinds" | "most" | "pack"> {
  typed: ComplaintState["typed"];
  problem: ComplaintState["problem"];
}

/** What is wrong with a line, and with how many of its pieces. */
function WhatAndHowMany({ kinds, most, pack, typed, problem }: WhatAndHowManyProps) {
  const wrong = (field: string) => (problem === field ? "khieu-nai-loi" : undefined);
  return (
    <>
      <fieldset className="flex flex-col gap-1" aria-describedby={wrong("kind")}>
        <legend className="mb-1 font-medium">{messages.kind}</legend>
        {kinds.map(({ kind, name, until }) => (
          <label key={kind} className="flex min-h-14 items-center gap-3">
            <input
              type="radio"
              name="kind"
              value={kind}
              defaultChecked={typed.kind === kind}
              className="size-5 shrink-0 accent-bay"
            />
            <span>
              {name}
              {until === null ? null : <span className="block text-sm text-muted">{until}</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <label className="flex flex-col gap-1 font-medium">
        {messages.quantity(most)}
        <input
          name="quantity"
          type="number"
          inputMode="numeric"
          min={1}
          max={most}
          required
          defaultValue={typed.quantity}
          aria-invalid={problem === "quantity"}
          aria-describedby={wrong("quantity")}
          className={`min-h-12 max-w-32 font-normal ${INPUT}`}
        />
      </label>
      {pack === null ? null : (
        <HowMuch pack={pack} most={most} bad={typed.bad} isWrong={problem === "bad_units"} />
      )}
    </>
  );
}

interface HowMuchProps {
  pack: PackAmount;
  most: number;
  bad: string;
  isWrong: boolean;
}

/** How much of what the packs hold is bad, where not all of it is. */
function HowMuch({ pack, most, bad, isWrong }: HowMuchProps) {
  const hint = "khieu-nai-bao-nhieu";
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor="khieu-nai-hong" className="font-medium">
        {messages.bad(pack.unit)}
      </label>
      <p id={hint} className="text-sm text-muted">
        {messages.badText(pack.amount, pack.unit)}
      </p>
      <input
        id="khieu-nai-hong"
        name="bad"
        type="number"
        inputMode="numeric"
        min={1}
        max={pack.amount * most}
        defaultValue={bad}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? `khieu-nai-loi ${hint}` : hint}
        className={`min-h-12 max-w-32 font-normal ${INPUT}`}
      />
    </div>
  );
}

interface WishesProps extends Pick<ComplaintFormProps, "wishes"> {
  wish: string;
  isWrong: boolean;
}

/** What the buyer would like for it. */
function Wishes({ wishes, wish, isWrong }: WishesProps) {
  return (
    <fieldset
      className="flex flex-col gap-1"
      aria-describedby={isWrong ? "khieu-nai-loi" : undefined}
    >
      <legend className="mb-1 font-medium">{messages.wish}</legend>
      {wishes.map((one) => (
        <label key={one} className="flex min-h-14 items-center gap-3">
          <input
            type="radio"
            name="wish"
            value={one}
            defaultChecked={wish === one}
            className="size-5 shrink-0 accent-bay"
          />
          <span>
            {messages.wishOf[one]}
            <span className="block text-sm text-muted">{messages.wishText[one]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
