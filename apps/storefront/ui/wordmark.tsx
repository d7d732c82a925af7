/** The market's mark: a market roof over a rising sun on the bay. Decoration; the name stands beside it. */
export function Wordmark() {
  return (
    <svg viewBox="0 0 40 40" className="size-10 shrink-0" aria-hidden="true">
      <rect width="40" height="40" rx="10" className="fill-bay" />
      <circle cx="20" cy="24" r="7" className="fill-star" />
      <path
        d="M5 18 20 7l15 11"
        className="fill-none stroke-on-bay"
        strokeWidth="3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M4 28q4-4 8 0t8 0 8 0 8 0v6a6 6 0 0 1-6 6H10a6 6 0 0 1-6-6z" className="fill-bay" />
      <path
        d="M5 28.5q3.75-3.5 7.5 0t7.5 0 7.5 0 7.5 0M9 34q2.75-2.5 5.5 0t5.5 0 5.5 0 5.5 0"
        className="fill-none stroke-on-bay"
        strokeWidth="2.2"
        strokeLinecap="round"
      />
    </svg>
  );
}
