export type PhoneProblem = "name" | "phone" | "code" | "ended" | "too_many" | "unreachable";

/** What a step of logging in by phone shows after a post. */
export interface PhoneState {
  turn: number;
  phone: string;
  name: string;
  problem: PhoneProblem | null;
}

export const NO_PHONE: PhoneState = { turn: 0, phone: "", name: "", problem: null };
