const SHELF = "/ruou";
const AFTERWARDS = /^\/(?:ruou(?:\/[a-z0-9-]{1,200})?|gio-hang|thanh-toan)$/;

/** Where somebody goes on to after declaring her age: what she wanted to see, her basket, else the shelf. */
export function ageReturn(wanted: unknown): string {
  return typeof wanted === "string" && AFTERWARDS.test(wanted) ? wanted : SHELF;
}

/** The page that asks for her age, and leads back. */
export function agePath(here: string, problem?: AgeProblem): string {
  const query = new URLSearchParams({ tiep: here, ...(problem ? { loi: problem } : {}) });
  return `${SHELF}?${query.toString()}`;
}

/** Why an age was not taken. Closed set; the message catalogue has a text for each. */
export const AGE_PROBLEMS = ["name", "born_on", "under_age", "foreign", "unreachable"] as const;
export type AgeProblem = (typeof AGE_PROBLEMS)[number];

/** Why it was not, as an address tells it; `null` for nothing that can be told. */
export function readAgeProblem(text: unknown): AgeProblem | null {
  return AGE_PROBLEMS.find((problem) => problem === text) ?? null;
}
