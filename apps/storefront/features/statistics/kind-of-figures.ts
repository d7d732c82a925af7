import { wordsIn } from "./words";

/** What each row of a file says of its figures: invented, or counted and told by people. */
export function kindOfFigures({ demonstration }: { demonstration: boolean }): string {
  const { column, real } = wordsIn("vi").statistics.demonstration;
  return demonstration ? column : real;
}
