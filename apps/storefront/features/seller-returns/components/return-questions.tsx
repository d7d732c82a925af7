"use client";

import type { ReturnQuestion } from "@cho-lang/retail-statistics/return-questions";
import { formatDong } from "@cho-lang/ocop/money";
import { SubmitButton } from "@/features/seller-door/components/submit-button";
import { formatMonth } from "@/features/statistics/format-figures";
import { sellerReturns as messages } from "@/messages/vi/seller-returns";

interface ReturnQuestionsProps {
  questions: ReturnQuestion[];
  pending: boolean;
  /** What is filed when she says that all is right. */
  what: "file" | "nothing";
}

/** What looks odd, asked once, with the button that says it is right; what she typed stays below. */
export function ReturnQuestions({ questions, pending, what }: ReturnQuestionsProps) {
  if (questions.length === 0) {
    return null;
  }
  return (
    <div role="alert" className="flex flex-col gap-3 rounded-lg border border-bay bg-card p-4">
      <h2 className="text-xl font-semibold">{messages.question.heading}</h2>
      <ul className="flex list-disc flex-col gap-2 pl-5">
        {questions.map((question) => (
          <li key={question.code}>
            {questionText(question)}
            <input type="hidden" name="confirmed" value={question.code} />
          </li>
        ))}
      </ul>
      <SubmitButton
        name="what"
        value={what}
        pending={pending}
        label={messages.question.yes}
        pendingLabel={messages.pending}
      />
      <p className="text-muted">{messages.question.no}</p>
    </div>
  );
}

function questionText(question: ReturnQuestion): string {
  switch (question.code) {
    case "jump_from_last_month":
    case "jump_from_last_year":
      return messages.question[question.now_vnd > question.before_vnd ? "more" : "less"](
        formatDong(question.now_vnd),
        question.before.map(formatMonth).join(" + "),
        formatDong(question.before_vnd),
      );
    case "zero_where_sold":
      return messages.question.zero(
        question.channels.map((channel) => messages.channel[channel]).join(", "),
      );
    case "as_on_floor":
      return messages.question.asOnFloor(
        formatDong(question.other_floors_vnd),
        formatDong(question.own_floor_vnd),
      );
    case "same_as_last_month":
      return messages.question.same;
    case "all_online":
      return messages.question.online;
  }
}
