const LONGEST = 200;

/** Name and set of a product as they are typed. */
export interface TypedName {
  title: string;
  /** Number of the set; "" for none. */
  set: string;
}

export function readTypedName(form: FormData): TypedName {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === "string" ? value.slice(0, LONGEST).trim() : "";
  };
  return { title: text("title"), set: text("set") };
}
