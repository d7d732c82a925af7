export type OwnMailFailure =
  "mail" | "code" | "taken" | "wrong_status" | "too_many" | "unreachable";

/** What the form of a person's own mailbox shows after a post: the address, or the code sent there. */
export interface OwnMailState {
  turn: number;
  step: "mail" | "code";
  email: string;
  failure: OwnMailFailure | null;
}
