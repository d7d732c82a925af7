interface SendsFromNoteProps {
  /** That a seller sends nothing until a day. */
  text: string;
  /** Why not before, in the seller's words. */
  reason?: string | null;
}

/** How that looks, wherever it is said. */
export function SendsFromNote({ text, reason }: SendsFromNoteProps) {
  return (
    <p className="my-2 w-fit max-w-full rounded-lg bg-lantern-soft px-3 py-2 text-base text-ink">
      <strong className="font-semibold">{text}</strong>
      {reason ? <span className="block wrap-break-word">{reason}</span> : null}
    </p>
  );
}
