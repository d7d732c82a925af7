/** Ids of documents that do not say what is so. */
export interface Drift {
  /** Should be in the index and are not. */
  missing: string[];
  /** Say something else. */
  different: string[];
  /** Are in the index and should not be. */
  orphaned: string[];
}

export function driftedIds({ missing, different, orphaned }: Drift): string[] {
  return [...missing, ...different, ...orphaned];
}
