import { SubmitButton } from "./submit-button";
import { TextField } from "./text-field";

interface CodeStepProps {
  words: Record<"code" | "again" | "sending" | "edit", string>;
  /** The button that goes on with the code, and the `what` that it tells the action. */
  go: { what: string; label: string; pendingLabel: string };
  /** Id of the message that says that the code is wrong. */
  wrong: string | undefined;
  pending: boolean;
}

/** Takes a code that was sent, has another one sent (`what=send`) or goes back to what was typed (`edit`). */
export function CodeStep({ words, go, wrong, pending }: CodeStepProps) {
  return (
    <>
      <TextField
        id="code"
        label={words.code}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={7}
        wrong={wrong}
      />
      <SubmitButton
        name="what"
        value={go.what}
        pending={pending}
        label={go.label}
        pendingLabel={go.pendingLabel}
      />
      <div className="flex flex-wrap gap-3">
        <SubmitButton
          kind="secondary"
          name="what"
          value="send"
          pending={pending}
          label={words.again}
          pendingLabel={words.sending}
        />
        <SubmitButton
          kind="secondary"
          name="what"
          value="edit"
          pending={pending}
          label={words.edit}
          pendingLabel={words.edit}
        />
      </div>
    </>
  );
}
