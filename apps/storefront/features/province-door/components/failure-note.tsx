import { provinceForms as messages } from "@/messages/vi/province-forms";
import type { ProvinceFailure } from "../province-failure";

/** Why the last step did not succeed; nothing while it did. */
export function FailureNote({ failure }: { failure: ProvinceFailure | null }) {
  return failure === null ? null : (
    <p role="alert" className="rounded-xl border border-lantern p-4 font-medium text-lantern">
      {messages.failure[failure]}
    </p>
  );
}
