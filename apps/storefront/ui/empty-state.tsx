import { buttonClass } from "./button-class";
import { PageLink } from "./page-link";

interface EmptyStateProps {
  heading: string;
  text: string;
  href: string;
  action: string;
}

/** A list with nothing in it: says so calmly and has a way on. */
export function EmptyState({ heading, text, href, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-2xl border border-dashed border-field p-6 sm:p-10">
      <h2 className="text-xl">{heading}</h2>
      <p className="max-w-prose text-muted">{text}</p>
      <PageLink href={href} className={buttonClass("secondary")}>
        {action}
      </PageLink>
    </div>
  );
}
