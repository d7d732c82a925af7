interface TextFieldProps {
  /** Also its id; unique in the form. */
  name: string;
  label: string;
  value: string;
  /** What is wrong with it; null where nothing is. */
  problem: string | null;
  kind?: "money" | "text" | "day";
  /** Letters at most. */
  most?: number;
}

/** A labelled field of the form of delivery, with what is wrong with it. */
export function TextField({
  name,
  label,
  value,
  problem,
  kind = "text",
  most = 30,
}: TextFieldProps) {
  const problemId = `${name}-loi`;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={name} className="font-medium">
        {label}
      </label>
      <input
        id={name}
        name={name}
        type={kind === "day" ? "date" : "text"}
        inputMode={kind === "money" ? "numeric" : undefined}
        autoComplete="off"
        maxLength={most}
        defaultValue={value}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        className="min-h-12 w-full rounded-lg border border-field bg-paper px-3 py-2 aria-invalid:border-lantern"
      />
      {problem === null ? null : (
        <p id={problemId} className="font-medium text-lantern">
          {problem}
        </p>
      )}
    </div>
  );
}
