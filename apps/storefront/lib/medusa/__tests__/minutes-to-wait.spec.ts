import { minutesToWait } from "../minutes-to-wait";

it.each([
  [{ retry_after_seconds: 1 }, 1],
  [{ retry_after_seconds: 60 }, 1],
  [{ retry_after_seconds: 61 }, 2],
  [{ retry_after_seconds: "soon" }, 1],
  [{}, 1],
  [null, 1],
])("reads %j as %d minutes", (details, minutes) => {
  expect(minutesToWait(details)).toBe(minutes);
});
