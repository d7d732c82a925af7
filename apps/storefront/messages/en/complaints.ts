import type { complaints as vietnamese } from "../vi/complaints";

/** What complaints of buyers say around them, in English. */
export const complaints: typeof vietnamese = {
  heading: "Something wrong with the goods?",
  intro: "Spoiled, broken, missing or wrong goods: tell it here; nothing needs to be sent back.",
  write: "Complain",
  notArrived: "It never arrived",
  see: "See the complaint",
  of: (what: string, goods: string) => `${what}: ${goods}`,
  title: "Complaint",
  description: "Tell of spoiled, broken, missing or wrong goods, and read the seller's answer.",
  over: "Nothing more can be sent on this page. Under the law you can still turn to the seller, the market's operator, a consumers' association or the department of industry and trade.",
  allBack: "All pieces of this line have been paid back.",
  kept: "The complaint could not be taken back. It may have been decided; if not, please try again.",
  until: (until: string) => `by ${until}`,
  pieces: (quantity: number) => `${String(quantity)} pieces`,
  badOf: (units: number, of: number, unit: string) =>
    `You say that ${String(units)} of ${String(of)} ${unit} are bad.`,
  partPaid: (amount: string) => `The seller paid a part back: ${amount}`,
  wishes: { goods: "You would like the seller to send the goods anew." },
  words: {
    own: (at: string) => `You wrote at ${at}`,
    answer: "The seller does not pay back because",
    sent: "The seller's answer",
    appeal: "You do not agree because",
    notGood: "You told the market's operator",
    decision: "Why the operator decided so",
  },
  standing: {
    open: (until: string) => `Waits for the seller's answer, at latest ${until}`,
    late: (until: string) =>
      `The seller did not answer in time; the market's operator decides by ${until}`,
    appealed: (until: string) => `The market's operator decides by ${until}`,
    part_paid: (amount: string) => `The seller pays a part back: ${amount}`,
    paid_back: "The seller agreed to pay back",
    replaced: (at: string) => `The seller sent the goods anew at ${at}`,
    refused: "The seller does not pay back",
    decided: (amount: string) => `The operator decided: you get ${amount} back`,
    noMore: "The operator decided: nothing more is paid back",
    upheld: "The operator decided: you are paid back",
    dismissed: "The operator decided: you are not paid back",
    withdrawn: "You took the complaint back",
  },
  withdraw: "Take the complaint back?",
  withdrawText:
    "The seller then need not answer. Once it was answered, or the time is over, you cannot send it again.",
  withdrawSurely: "Take the complaint back",
  back: (code: string) => `Back to order ${code}`,
  photos: "Your photos",
  photosText: "At most 4. Only the seller and the market's operator see them.",
  photo: (n: number) => `Your photo ${String(n)}`,
  choose: "Take or choose a photo",
  remove: (n: number) => `Remove photo ${String(n)}`,
  photoProblem: {
    many: "There are 4 photos already. Remove one before you add another.",
    ended: "This complaint has ended, or this order can't be opened any more.",
  },
};
