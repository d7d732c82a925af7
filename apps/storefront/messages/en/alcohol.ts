import type { alcohol as vietnamese } from "../vi/alcohol";

/** What is said of alcohol, in English. */
export const alcohol: typeof vietnamese = {
  title: "Alcohol, for people of 18 and over",
  description: "The market's shelf of OCOP alcohol, shown once name and day of birth are declared.",
  declare: {
    heading: "Are you 18 or older?",
    text: "The law lets nobody under 18 buy alcohol, and asks for name and age before any is shown. The market keeps nothing of what you say; for a day this device remembers that you said it.",
    name: "Full name",
    bornOn: "Day of birth",
    submit: "I am 18 or older, show me",
    back: "To the front page",
    problem: {
      name: "Please give your name.",
      born_on: "The day of birth is not right, please check it.",
      under_age:
        "By this day of birth you are not 18 yet, so the market may not sell you alcohol. Everything else is yours to buy.",
      foreign: "This request did not come from a page of the market and was refused.",
      unreachable: "The market cannot be reached. Please try again in a few minutes.",
    },
  },
  shelf: {
    heading: "OCOP alcohol",
    text: "Not to be paid in cash. Alcohol comes in a parcel of its own; its recipient must be 18 or older, and may be asked for a paper.",
    warning: "Alcohol harms your health. Do not drive after drinking.",
    list: "On sale",
    empty: {
      heading: "No alcohol is on sale",
      text: "It is on sale only while its producer's licence is in force.",
      action: "See other goods",
    },
    leave: "Show no more alcohol on this device",
  },
  group: {
    text: "OCOP alcohol is not shown here, as it is for people of 18 and over alone.",
    link: "Declare your age to see alcohol",
  },
  basket: {
    text: "There is alcohol in the basket. To order it, please declare your age again (this device's declaration has ended), or take it out.",
    link: "Declare your age",
  },
};
