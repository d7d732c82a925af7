/** An interface's fields as a type of their own, which fits wherever a record of anything is taken. */
export type Plain<Fields> = { [Name in keyof Fields]: Fields[Name] };
