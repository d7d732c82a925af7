/** How many classes a map tells apart. */
export const CLASSES = 4;

/** One class of a map: values from its least to its greatest, both of them among the values. */
export interface ValueClass {
  least: number;
  greatest: number;
}

/**
 * Sorts values into at most {@link CLASSES} classes of as equal size as can be, the lowest first; equal
 * values never fall into two. No classes without values.
 */
export function valueClasses(values: readonly number[]): ValueClass[] {
  const sorted = values.toSorted((a, b) => a - b);
  const classes: ValueClass[] = [];
  sorted.forEach((value, index) => {
    const wanted = Math.floor((index * CLASSES) / sorted.length);
    const last = classes.at(-1);
    if (last === undefined || (wanted >= classes.length && value > last.greatest)) {
      classes.push({ least: value, greatest: value });
    } else last.greatest = value;
  });
  return classes;
}

/** The number of a value's class, from 1; 0 when it lies in none. */
export function classOf(value: number, classes: readonly ValueClass[]): number {
  return classes.findIndex(({ least, greatest }) => least <= value && value <= greatest) + 1;
}
