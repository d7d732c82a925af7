export type LoginProblem = "missing" | "wrong" | "too_many" | "unreachable";

/** What the login page shows after a post; the password never comes back. */
export interface LoginState {
  turn: number;
  email: string;
  problem: LoginProblem | null;
}
