import type { provincePeopleWords as vietnamese } from "./vi-province-people";

/** Words of the page of the province's people, in English. */
export const provincePeopleWords: typeof vietnamese = {
  provincePeople: {
    menu: "The province's people",
    title: "The province's people",
    subtitle: "Who works with the province's figures; they log in at /tinh",
    add: "Add a person",
    added: "Added; this person can log in at /tinh",
    empty: "Nobody yet",
    emptyHint: "Who works figures out and who releases them are two people.",
    role: "Role",
    blocked: "blocked",
    changeRole: "Change role",
    block: "Block",
    unblock: "Let in again",
    roleText: "Takes effect at once.",
    doorText: "Takes effect at once, also for sessions that are open.",
    resetPassword: "New password",
    resetText: "The old password no longer works. Hand the new one over in person.",
    changed: "Saved",
  },
  provinceRole: {
    officer: "Officer: follows up, reminds",
    statistician: "Statistician: reviews returns, works figures out",
    releaser: "Releaser: checks, sets the day",
    auditor: "Auditor: sees everything, reads the log",
  },
};
