import type { provinceForms as vietnamese } from "../vi/province-forms";

/** What every form of the province's door says in the browser, in English. */
export const provinceForms: typeof vietnamese = {
  failure: {
    period:
      "That is no period: write 2026-10, 2026-Q4, 2026 (January and February together: 2027-01/2027-02), and it must be over.",
    reason: "Please say why. A period that has figures is worked out again only with a reason.",
    shops: "The target is a number of shops, in digits, from 0 to 100000.",
    source: "Please say which plan or decision sets the target.",
    treatment:
      "Choose how this return counts: sales here are taken off only where the shop sold here.",
    release_on:
      "The day of release is from today to twelve months ahead, as in the calendar of releases.",
    same_person: "Who worked the figures out cannot check them: it takes somebody else.",
    wrong_status: "Somebody was faster. Please look at the page again.",
    gives_seller_away:
      "Not yet: one seller's sales could be worked out from this figure. Wait for more returns and work it out again, or release it with a longer period.",
    not_found: "It is no longer there. Please look at the page again.",
    forbidden: "Your role cannot do this.",
    unreachable: "That did not work. Please try again in a few minutes.",
  },
  pending: "Sending…",
  releases: {
    compute: "Work a period out",
    computeSubmit: "Lock the inputs and work it out",
    period: "Period",
    choose: "Choose a period that is over",
    reason: "Why again (only where the period has figures)",
  },
  odd: {
    open: "Look and say how it counts",
    again: "Look again",
    submit: "Save",
    treatmentLabel: "How it counts",
    treatment: {
      right: "Right, counts like any return",
      unique: "Right, but stands for nobody else",
      floor_included: "Take off what was sold on this market",
      refused: "Not used, as if none had come",
    },
    reason: "Why",
  },
  release: {
    schedule: "Set the day",
    scheduleAnew: "Set the day anew",
    day: "Day of release",
    dayHint: "From midnight of that day everybody may read them. Until then it can be set anew.",
  },
  report: {
    target: "Target of new shops in the period",
    entered: (by: string, version: string) => `In use: version ${version}, entered by ${by}.`,
    enter: "Enter the target",
    shops: "Number of shops",
    source: "Which plan or decision sets it",
  },
};
