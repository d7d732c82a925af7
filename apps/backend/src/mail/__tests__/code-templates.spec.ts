import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CODE_TEMPLATES, holdsCode } from "../code-templates";

const SOURCE = join(__dirname, "..", "..");

/** What is sent by these has a key: it is no code. `postCodeMail` and the search engine's feed name no text of their own. */
const WITH_KEY = ["mail/post-texts.ts", "mail/post-mail.ts", "mail/send-again.ts"];

/** Every source file that sends a message itself, with the templates that it names. */
function senders(): [string, string[]][] {
  return readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.includes("__tests__"))
    .filter((file) => !WITH_KEY.includes(file))
    .map((file): [string, string] => [file, readFileSync(join(SOURCE, file), "utf8")])
    .filter(([, text]) => /\.createNotifications\(|\bpostCodeMail\(/.test(text))
    .map(([file, text]) => [
      file,
      [...text.matchAll(/template: "([\w-]+)"/g)].map(([, template = ""]) => template),
    ]);
}

it("names every template of a message that is sent without a key, as codes are", () => {
  const named = senders().flatMap(([, templates]) => templates);
  // The feed of the operator's panel, which goes to nobody's phone or mailbox.
  expect(new Set(named)).toEqual(new Set([...CODE_TEMPLATES, "admin-ui"]));
});

it("knows a code's message from any other", () => {
  expect(["account-code", "bank-code", "own-mail-code"].map(holdsCode)).toEqual([true, true, true]);
  expect(["producer-news", "order-paid", ""].map(holdsCode)).toEqual([false, false, false]);
});
