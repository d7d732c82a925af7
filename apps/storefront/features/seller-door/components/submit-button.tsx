import { buttonClass, type ButtonKind } from "@/ui/button-class";

interface SubmitButtonProps {
  kind?: ButtonKind;
  label: string;
  /** What it says, and that it takes no second tap, while the form is under way. */
  pendingLabel: string;
  pending: boolean;
  /** Tells the action which of a form's buttons was pressed. */
  name?: string;
  value?: string;
}

/** The button that sends a form of the seller door. */
export function SubmitButton({
  kind = "primary",
  label,
  pendingLabel,
  pending,
  ...pressed
}: SubmitButtonProps) {
  return (
    <button
      {...pressed}
      aria-disabled={pending}
      className={`${buttonClass(kind)} aria-disabled:opacity-70`}
    >
      {pending ? pendingLabel : label}
    </button>
  );
}
