"use client";

import type { FocusEvent } from "react";
import type { ToldTexts } from "@cho-lang/retail-statistics/return-amount";
import { TOLD_CHANNELS } from "@cho-lang/retail-statistics/return-channels";
import { formatDong } from "@cho-lang/ocop/money";
import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { FormField } from "@/features/seller-products/components/form-field";
import { formatCount } from "@/features/statistics/format-figures";
import { usePostedForm } from "@/lib/forms/use-posted-form";
import type { FiledReturn } from "@/lib/medusa/seller-returns";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";
import { fileMonth } from "../actions/file-month";
import { lostReturn, untouchedReturn, type ReturnFormState } from "../return-form-state";
import { ReturnQuestions } from "./return-questions";

interface ReturnFormProps {
  month: string;
  /** Names this filing, so that a retry is the same one. */
  request: string;
  /** What stands in the fields at first. */
  texts: ToldTexts;
  /** What the market delivered for her to consumers, whole đồng. */
  ownFloor: number;
  /** And to organisations, which is no retail sale. */
  toBusiness: number;
  /** The month before; null when it was not filed. */
  last: Pick<FiledReturn, "amounts" | "other_orders"> | null;
  /** Something was filed already: a reason is asked for. */
  correcting: boolean;
}

/** The form of a month. What is typed is kept at the market whenever a field is left. */
export function ReturnForm(props: ReturnFormProps) {
  const { month, request, texts, ownFloor, last, correcting } = props;
  const { state, formAction, onSubmit, post, pending } = usePostedForm(
    fileMonth,
    untouchedReturn(texts),
    lostReturn,
  );
  const keep = ({ target, currentTarget }: FocusEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.value !== target.defaultValue) {
      const form = new FormData(currentTarget);
      form.set("what", "keep");
      post(form);
    }
  };
  const { problems, questions, turn } = state;
  return (
    <form
      action={formAction}
      onSubmit={onSubmit}
      onBlur={keep}
      noValidate
      aria-busy={pending}
      className="flex flex-col gap-4"
    >
      <input type="hidden" name="month" value={month} />
      <input type="hidden" name="request" value={request} />
      <ProblemAlert id="bao-cao-loi" turn={turn} text={problemText(state)} />
      {state.saved ? (
        <p role="status" className="font-medium text-bay">
          {messages.saved}
        </p>
      ) : null}
      <ReturnQuestions
        questions={questions}
        pending={pending}
        what={state.nothingSold ? "nothing" : "file"}
      />
      <div className="flex flex-col rounded-lg bg-bay-soft px-3 py-2">
        <span className="font-medium">{messages.channel.own_floor}</span>
        <strong className="text-lg tabular-nums">{formatDong(ownFloor)}</strong>
        <span className="text-sm text-muted">{messages.locked}</span>
        {props.toBusiness > 0 ? (
          <span className="text-sm">{messages.toBusiness(formatDong(props.toBusiness))}</span>
        ) : null}
      </div>
      {TOLD_CHANNELS.map((channel) => (
        <FormField
          key={`${channel}-${String(turn)}`}
          id={`kenh-${channel}`}
          name={channel}
          label={messages.channel[channel]}
          hint={hintOf(messages.hint[channel], formatted(last?.amounts[channel], formatDong))}
          defaultValue={state.texts[channel] ?? ""}
          problem={problems[channel]}
          inputMode="numeric"
          maxLength={40}
        />
      ))}
      <FormField
        key={`so-don-${String(turn)}`}
        id="so-don"
        name="orders"
        label={messages.orders}
        hint={hintOf(messages.ordersHint, formatted(last?.other_orders, formatCount))}
        defaultValue={state.texts.orders ?? ""}
        problem={problems.orders}
        inputMode="numeric"
        maxLength={40}
      />
      {correcting ? (
        <FormField
          key={`ly-do-${String(turn)}`}
          id="ly-do"
          name="reason"
          label={messages.reason}
          defaultValue={state.reason}
          problem={problems.reason}
          maxLength={300}
        />
      ) : null}
      <ReturnButtons correcting={correcting} nothing={ownFloor === 0} pending={pending} />
    </form>
  );
}

interface ReturnButtonsProps {
  correcting: boolean;
  /** Whether it may be said that nothing was sold. */
  nothing: boolean;
  pending: boolean;
}

function ReturnButtons({ correcting, nothing, pending }: ReturnButtonsProps) {
  return (
    <>
      <SubmitButton
        name="what"
        value="file"
        pending={pending}
        label={correcting ? messages.correct : messages.submit}
        pendingLabel={messages.pending}
      />
      <div className="flex flex-wrap gap-3">
        {nothing ? (
          <SubmitButton
            name="what"
            value="nothing"
            kind="secondary"
            pending={pending}
            label={messages.nothing}
            pendingLabel={messages.pending}
          />
        ) : null}
        <SubmitButton
          name="what"
          value="save"
          kind="secondary"
          pending={pending}
          label={messages.save}
          pendingLabel={messages.pending}
        />
      </div>
    </>
  );
}

function formatted(last: number | null | undefined, format: (last: number) => string) {
  return last === null || last === undefined ? null : format(last);
}

function hintOf(hint: string, last: string | null): string {
  return last === null ? hint : `${hint} ${messages.lastMonth(last)}`;
}

function problemText({ failure, problems }: ReturnFormState): string | null {
  if (failure === null) {
    return null;
  }
  return problems.month ?? problems.amounts ?? problems.nothing_sold ?? messages.failure[failure];
}
