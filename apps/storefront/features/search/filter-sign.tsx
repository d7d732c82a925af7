/** The sign for filters. Decoration; the word stands beside it. */
export function FilterSign() {
  return (
    <svg viewBox="0 0 20 20" className="size-5 fill-none stroke-current" aria-hidden="true">
      <path d="M3 5h14M6 10h8M8.5 15h3" strokeWidth="1.8" strokeLinecap="round" />
    </svg>
  );
}
