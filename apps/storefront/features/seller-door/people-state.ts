export type PeopleFailure =
  "role" | "rights" | "phone" | "forbidden" | "last_owner" | "not_found" | "unreachable";

/** What a form about people shows after a post. */
export interface PeopleState {
  turn: number;
  /** The invitation's link, shown this once. */
  link: string | null;
  done: boolean;
  failure: PeopleFailure | null;
}

export const NOTHING_DONE: PeopleState = { turn: 0, link: null, done: false, failure: null };
