import type { sellerImports as vietnamese } from "../vi/seller-imports";

/** What the pages on which a seller loads products from a file say, in English. */
export const sellerImports: typeof vietnamese = {
  title: "Load from a file",
  description: "Add and change many products at once with an Excel or CSV file.",
  back: "All products",
  link: "Load from an Excel file",
  intro:
    "Add or change many products at once. The market looks first; nothing is loaded before you agree.",
  download: {
    heading: "1. Download the file",
    text: "It holds all your products. Change them right there, or add rows.",
    xlsx: "Download Excel (.xlsx)",
    csv: "Download CSV",
    hints: [
      "One row a pack. All rows of a product have the same code.",
      "Another pack: add a row of the same code with the new pack, its weight, price and stock.",
      "A new product: give it a short code, such as EGG-01, and never change it.",
      "An empty cell leaves things as they are; to change prices alone, clear the column “Tồn kho”. To remove a text, write (trống).",
      "Put a ' before a text that begins with = + - @; in Excel type two of them.",
    ],
  },
  photos: {
    heading: "2. Send photos of new products",
    text: "Choose many at once. The column “Ảnh” names the photo's file, such as eggs.jpg; several with semicolons between.",
    choose: "Choose the photos",
    send: "Send photos",
    sending: (at, all) => `Sending photo ${String(at)}/${String(all)}…`,
    sent: (count) => `${String(count)} photos received.`,
    refused: (name, reason) => `${name}: ${reason}`,
  },
  file: {
    heading: "3. Send the file",
    choose: "Choose a .xlsx or .csv file",
    limits: "At most 10,000 rows and 20 MB. Nothing changes at this step.",
    send: "Preview",
  },
  problem: {
    empty: "There is no file yet. Please choose a .xlsx or .csv file.",
    heavy: "The file is larger than 20 MB. Please split it.",
    busy: "The market is looking at many files. Please try again in a few seconds.",
    lost: "The market could not be reached, so the file was not sent. Sending it again is safe.",
  },
  earlier: "Files sent",
  status: {
    refused: "Something is wrong",
    checked: "Waits for you",
    loading: "Loading",
    done: "Loaded",
  },
  sentBy: (who, when) => `Sent by ${who} at ${when}`,
  counts: {
    rows: "Rows",
    new: "New",
    changed: "Changed",
    unchanged: "Unchanged",
    bad: "Wrong rows",
    waits: "Wait for approval",
  },
  nothing: {
    heading: "0 changes",
    text: "The file says what your products say already, so there is nothing to load.",
  },
  problems: {
    heading: "Put these right and send the file again",
    text: "Nothing has been loaded.",
    first: (shown) => `These are the first ${String(shown)}.`,
    row: "Row",
    column: "Column",
    code: "Code",
    message: "What is wrong",
  },
  preview: {
    heading: "To be loaded",
    first: (shown, all) => `The first ${String(shown)} of ${String(all)} products.`,
    new: "New",
    change: (fields) => `Changes ${fields}`,
    becomes: (before, after) => `${before} → ${after}`,
    stock: (pieces) => `stock ${pieces}`,
    pack: (label, changes) => `${label}: ${changes}`,
    newPack: (label, price, stock) => `New pack: ${label}, ${price}, ${stock}`,
    stocks: (count) => `The file sets the stock of ${String(count)} packs anew.`,
    oldStock:
      "If you downloaded it some time ago, that is the stock of then, without what was sold since. To keep the stock as it is, clear the column “Tồn kho” and send the file again.",
    text: "New products, new packs, and changes of name, set, keywords or any text (storage, ingredients, directions, warnings, story), wait for the market's office. Prices and stock change at once.",
    load: "Load into the shop",
  },
  oddPrices: {
    heading: (count) => `Please look again at ${String(count)} prices that move by more than half`,
    text: "There may be a zero too many or too few. Where a price is wrong, change the file and send it again.",
    first: (shown) => `These are the first ${String(shown)}.`,
    right: "I have looked; these prices are right",
  },
  pruned: {
    open: "This file is older than 30 days and can no longer be loaded. Please send it again.",
    done: "Details of a file are kept for 30 days.",
  },
  progress: {
    label: "Progress",
    text: (done, all) => `${String(done)} of ${String(all)} products`,
    leave: "You may close this page. The market goes on loading.",
    again: "Look again",
  },
  done: {
    heading: "Loaded",
    text: (done) => `${String(done)} products were loaded.`,
  },
  failed: {
    heading: (count) => `${String(count)} products could not be loaded`,
    text: "Put them right and send the whole file again: what is loaded stays as it is.",
  },
  another: "Send another file",
  failure: {
    wrong_status: "This file can no longer be loaded. Please send it again.",
    forbidden: "This account may not do that.",
    unreachable: "The market could not be reached. Trying again is safe.",
  },
};
