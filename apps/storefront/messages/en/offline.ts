/** What stands on top of a page that the phone kept, in English. Instants come already formatted. */
export const offline = {
  label: "Page kept on this phone",
  offline: (instant: string) =>
    `You are offline. This page was kept at ${instant}; prices and stock may have changed.`,
  slow: (instant: string) =>
    `The connection is slow. This page was kept at ${instant}; prices and stock may have changed.`,
  again: "Load it anew",
};
