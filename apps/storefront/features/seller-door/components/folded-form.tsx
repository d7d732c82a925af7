import type { Key, ReactNode } from "react";
import type { PostedForm } from "@/lib/forms/use-posted-form";

interface FoldedFormProps {
  /** What unfolds it. */
  label: string;
  posted: PostedForm<{ turn: number }>;
  /** Where it is to start anew: what it starts with. */
  formKey?: Key;
  className?: string;
  children: ReactNode;
}

/** A form that is folded away until it is wanted, so that nobody taps it for another. */
export function FoldedForm({
  label,
  posted: { state, formAction, onSubmit, pending },
  formKey,
  className = "gap-3",
  children,
}: FoldedFormProps) {
  return (
    // It stays open after a post, so that what came of it is seen.
    <details open={state.turn > 0 || undefined}>
      <summary className="inline-flex min-h-11 cursor-pointer items-center text-bay underline underline-offset-4">
        {label}
      </summary>
      <form
        key={formKey}
        action={formAction}
        onSubmit={onSubmit}
        aria-busy={pending}
        className={`flex flex-col pt-2 ${className}`}
      >
        {children}
      </form>
    </details>
  );
}
