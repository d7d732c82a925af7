import type { photoForm as vietnamese } from "../vi/photo-form";

/** What a form that sends a photo says in the browser, in English. */
export const photoForm: typeof vietnamese = {
  send: "Send the photo",
  sending: "Sending the photo…",
  again: "Send again",
  private: "The market removes the place and everything else from the photo.",
  problem: {
    empty: "There is no photo yet. Please take or choose one.",
    heavy: "The photo is over 25 MB. Please choose a lighter one.",
    unknown: "This file is no JPEG, PNG or WebP photo. Please choose another one.",
    heic: "The market cannot read this HEIC photo yet. On an iPhone choose Settings → Camera → Formats → “Most Compatible” and take it again, or send a screenshot.",
    large: "The photo is too large. Please make it smaller or send a screenshot of it.",
    small: "The photo is too small: its short side needs at least 300 pixels.",
    broken: "The photo is damaged or incomplete. Please send it again or choose another one.",
    later:
      "The market cannot read this photo just now. Please try again in a few minutes, or send a JPEG.",
    hiding: "This file holds something else beside a photo. Please send a screenshot of it.",
    many: "There are 8 photos already. Please remove one first.",
    busy: "The market is working on many photos. Please send it again in a moment.",
    ended: "This draft is gone. Please open it again from the list of products.",
    lost: "The market could not be reached and the photo was not sent. Sending again is safe.",
  },
};
