/** What stands at the foot of a page while orders made without a line are not settled, in English. */
export const pocketNews = {
  asking: "An order could not be sent: please check it.",
  waiting: (count: number) =>
    count === 1
      ? "1 order not sent yet: it will be sent once you are connected."
      : `${String(count)} orders not sent yet: they will be sent once you are connected.`,
  sent: (codes: readonly string[]) => `Sent: order ${codes.join(", ")}.`,
  view: "View",
};
