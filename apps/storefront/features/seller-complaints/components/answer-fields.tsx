import { ProblemAlert } from "@/features/seller-door/components/problem-alert";
import { sellerComplaints } from "@/messages/vi/seller-complaints";
import type { AnswerState } from "../answer-state";

interface AnswerFieldsProps {
  /** The complaint. */
  id: string;
  /** The list to go to. */
  here: string;
  /** Id of the message of what went wrong. */
  alert: string;
  state: AnswerState;
}

/** What every form has that answers a complaint: what went wrong, and what it is about. */
export function AnswerFields({ id, here, alert, state: { problem, turn } }: AnswerFieldsProps) {
  return (
    <>
      <ProblemAlert
        id={alert}
        turn={problem === null ? 0 : turn}
        text={problem === null ? null : sellerComplaints.problem[problem]}
      />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="tiep" value={here} />
    </>
  );
}
