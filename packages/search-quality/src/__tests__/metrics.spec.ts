import type { Grades } from "../gold-query";
import { homographPrecision } from "../homograph-precision";
import { ndcg } from "../ndcg";
import { recall } from "../recall";
import { reciprocalRank } from "../reciprocal-rank";

const GRADES: Grades = new Map([
  ["a", 3],
  ["b", 2],
  ["c", 1],
]);

describe("ndcg", () => {
  // Best order a, b, c: 7/log2(2) + 3/log2(3) + 1/log2(4) = 7 + 1.892789 + 0.5 = 9.392789.
  it.each([
    ["the best order", ["a", "b", "c"], 1],
    ["the best order and what nobody wants after it", ["a", "b", "c", "x"], 1],
    // 1 + 3/log2(3) + 7/2 = 1 + 1.892789 + 3.5 = 6.392789.
    ["the worst order", ["c", "b", "a"], 0.680606],
    // 0 + 7/log2(3) = 4.416508.
    ["the wanted one second, the rest missing", ["x", "a"], 0.470202],
    ["nothing that is wanted", ["x", "y"], 0],
    ["nothing", [], 0],
  ])("%s", (_, answers, expected) => {
    expect(ndcg(answers, GRADES, 10)).toBeCloseTo(expected, 5);
  });

  it("looks no deeper than it is told, in the best order either", () => {
    // Within 1: 3 of 7.
    expect(ndcg(["b", "a"], GRADES, 1)).toBeCloseTo(0.428571, 5);
  });
});

describe("recall", () => {
  it.each([
    ["both relevant ones", ["x", "a", "b"], 1],
    ["one of two", ["a", "c"], 0.5],
    ["an acceptable one does not count", ["c"], 0],
    ["none", [], 0],
  ])("%s", (_, answers, expected) => {
    expect(recall(answers, GRADES, 10)).toBe(expected);
  });

  it("asks for no more than fit into the list", () => {
    expect(recall(["a", "b"], GRADES, 1)).toBe(1);
    expect(recall(["c", "b"], GRADES, 1)).toBe(0);
  });
});

describe("reciprocalRank", () => {
  it.each([
    [["a"], 1],
    [["x", "c", "b"], 1 / 3],
    [["x", "c"], 0],
    [[], 0],
  ])("%j is %d", (answers, expected) => {
    expect(reciprocalRank(answers, GRADES)).toBe(expected);
  });
});

describe("homographPrecision", () => {
  it.each([
    ["all wanted", ["a", "b", "c"], 1],
    ["one of four is none", ["a", "b", "x", "c"], 0.75],
    ["only the first five count", ["a", "b", "c", "x", "y", "z"], 0.6],
    ["nothing at all", [], 0],
  ])("%s", (_, answers, expected) => {
    expect(homographPrecision(answers, GRADES, 5)).toBe(expected);
  });
});
