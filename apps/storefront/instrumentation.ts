/**
 * Runs once when the server starts: learns who calls, counts who comes, and fills the copy of the catalogue that is read
 * while the backend is down.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { noteVisitors } = await import("@/lib/note-visitors");
  noteVisitors();
  if (process.env.NODE_ENV !== "production") return;
  const { countVisits } = await import("@/lib/visits/count-visits");
  countVisits();
  const { keepWholeCatalogue } = await import("@/lib/medusa/keep-whole-catalogue");
  void keepWholeCatalogue();
}
