import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { PageLink } from "@/ui/page-link";
import { draftPath, STEPS, type Step } from "../draft-steps";

interface StepNavProps {
  /** Null before the draft is begun: then only the first step is there. */
  draft: string | null;
  here: Step;
}

const STEP =
  "inline-flex min-h-11 items-center gap-2 font-medium aria-[current=step]:text-bay aria-[current=step]:font-bold";

/** The steps of describing a product; each can be gone back to at any time. */
export function StepNav({ draft, here }: StepNavProps) {
  return (
    <nav aria-label={messages.steps.label}>
      <ol className="flex flex-wrap gap-x-5">
        {STEPS.map((step, at) => {
          const name = `${String(at + 1)}. ${messages.steps[step]}`;
          return (
            <li key={step}>
              {draft === null ? (
                <span
                  aria-current={step === here ? "step" : undefined}
                  className={`${STEP} text-muted`}
                >
                  {name}
                </span>
              ) : (
                <PageLink
                  href={draftPath(draft, step)}
                  aria-current={step === here ? "step" : undefined}
                  className={`${STEP} underline-offset-4 hover:underline`}
                >
                  {name}
                </PageLink>
              )}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
