interface TakeableLine {
  variantId: string;
  /** Pieces. */
  available: number;
}

/** How many pieces of which packs can be taken, as the details of a refusal tell; none where they tell nothing of it. */
export function takeableLines(details: unknown): TakeableLine[] {
  const lines: unknown =
    typeof details === "object" && details !== null && "lines" in details ? details.lines : [];
  return Array.isArray(lines) ? lines.flatMap(takeableLine) : [];
}

function takeableLine(line: unknown): TakeableLine[] {
  if (typeof line !== "object" || line === null) {
    return [];
  }
  if (!("variant_id" in line) || !("available" in line)) {
    return [];
  }
  const { variant_id: variantId, available } = line;
  return typeof variantId === "string" && typeof available === "number"
    ? [{ variantId, available }]
    : [];
}
