interface StrandedProps {
  /** `h1` where nothing else heads the page. */
  level?: "h1" | "h2";
  heading: string;
  text: string;
  /** The way on. A full page load, so that "try again" really tries. */
  href: string;
  action: string;
}

/** A page with nothing to show, or that could not be loaded: says why, and has one way on. */
export function Stranded({ level: Heading = "h2", heading, text, href, action }: StrandedProps) {
  return (
    <div className="flex flex-col items-start gap-4 rounded-2xl border border-line bg-card p-6 sm:p-10">
      <Heading className="text-xl font-semibold">{heading}</Heading>
      <p className="max-w-prose text-muted">{text}</p>
      <a
        href={href}
        className="inline-flex min-h-12 items-center rounded-xl bg-bay px-6 py-3 font-semibold text-on-bay hover:bg-bay-strong"
      >
        {action}
      </a>
    </div>
  );
}
