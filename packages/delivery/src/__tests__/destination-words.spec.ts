import { destinationWords } from "../destination-words";

it.each([
  ["06652", ["06652", "province"]],
  ["07192", ["07192", "island"]],
  // Ba Chẽ has two codes in use.
  ["06970", ["06978", "province"]],
  ["00004", ["00004", "elsewhere"]],
])("looks for goods that reach commune %s by %j", (code, words) => {
  expect(destinationWords(code)).toEqual(words);
});
