import type { returnWords as vietnamese } from "./vi-returns";

/** Words of the page of monthly returns, in English. */
export const returnWords: typeof vietnamese = {
  returns: {
    menu: "Monthly returns",
    title: "Monthly returns",
    subtitle: "{{filed}} of {{count}} shops have filed, due {{due}}",
    loading: "Loading…",
    empty: "No shop is asked for this month yet",
    emptyHint: "Shops report from the month in which they joined.",
    month: "Month",
    seller: "Shop",
    state: "State",
    versions: "What was filed",
    version: "Version {{version}}, {{at}}, {{name}}",
    online: "{{percent}} % online",
    remind: "Remind",
    reminded: "Reminded today",
    remindDone: "Wrote to the owners of {{name}}",
    not_due: "Not yet",
    due: "Open",
    late: "Late",
    filed: "Filed",
    corrected: "Corrected",
    nothing_sold: "Nothing sold",
  },
};
