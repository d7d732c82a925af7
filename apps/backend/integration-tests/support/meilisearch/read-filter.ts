import { fold } from "@cho-lang/vietnamese-text/fold";
import { ApiError } from "./api-error";
import { valuesAt, type HeldDocument } from "./held-index";

type Test = (document: HeldDocument) => boolean;

const TOKEN = /\s*(?:("(?:[^"\\]|\\.)*")|(!=|>=|<=|[=<>()[\],])|([\w.-]+))/y;
const COMPARES: Record<string, (value: number, bound: number) => boolean> = {
  "<": (value, bound) => value < bound,
  "<=": (value, bound) => value <= bound,
  ">": (value, bound) => value > bound,
  ">=": (value, bound) => value >= bound,
};

function tokensOf(filter: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (filter.slice(TOKEN.lastIndex).trim() !== "") {
    const at = TOKEN.lastIndex;
    const [, quoted, sign, word] = TOKEN.exec(filter) ?? [];
    const token = quoted ?? sign ?? word;
    if (token === undefined) {
      throw refused(`Was expecting an operation at ${at} of ${filter}`);
    }
    tokens.push(token);
  }
  return tokens;
}

function refused(message: string): ApiError {
  return new ApiError(400, "invalid_search_filter", message);
}

/** Reads filter expressions by Meilisearch's grammar, and knows no attribute that is not filterable. */
class FilterReader {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly filterable: readonly string[],
  ) {}

  whole(): Test {
    const test = this.either();
    if (this.at < this.tokens.length) {
      throw refused(`Found unexpected characters: ${this.tokens.slice(this.at).join(" ")}`);
    }
    return test;
  }

  private either(): Test {
    const tests = [this.both()];
    while (this.takes("OR")) {
      tests.push(this.both());
    }
    return (document) => tests.some((test) => test(document));
  }

  private both(): Test {
    const tests = [this.negated()];
    while (this.takes("AND")) {
      tests.push(this.negated());
    }
    return (document) => tests.every((test) => test(document));
  }

  private negated(): Test {
    if (this.takes("NOT")) {
      const test = this.negated();
      return (document) => !test(document);
    }
    if (this.takes("(")) {
      const test = this.either();
      this.require(")");
      return test;
    }
    return this.condition();
  }

  private condition(): Test {
    const path = this.take();
    if (!this.filterable.includes(path)) {
      throw refused(`Attribute \`${path}\` is not filterable`);
    }
    const of = (document: HeldDocument) =>
      valuesAt(document, path.split(".")).filter((value) => value !== null);
    if (this.takes("EXISTS")) {
      return (document) => valuesAt(document, path.split(".")).length > 0;
    }
    if (this.takes("IN")) {
      const values = this.list();
      return (document) => of(document).some((value) => values.includes(plain(value)));
    }
    const operator = this.take();
    const wanted = this.value();
    if (operator === "=") {
      return (document) => of(document).some((value) => plain(value) === wanted);
    }
    if (operator === "!=") {
      return (document) => !of(document).some((value) => plain(value) === wanted);
    }
    const compare = COMPARES[operator];
    if (!compare || Number.isNaN(Number(wanted))) {
      throw refused(`Was expecting an operation, found ${operator} ${wanted}`);
    }
    return (document) => of(document).some((value) => compare(Number(value), Number(wanted)));
  }

  private list(): string[] {
    const values: string[] = [];
    this.require("[");
    while (!this.takes("]")) {
      values.push(this.value());
      if (!this.takes(",") && this.tokens[this.at] !== "]") {
        throw refused("Expected only comma-separated field names inside `IN[..]`");
      }
    }
    return values;
  }

  private value(): string {
    const token = this.take();
    return plain(token.startsWith('"') ? token.slice(1, -1).replace(/\\(.)/g, "$1") : token);
  }

  private take(): string {
    const token = this.tokens[this.at];
    if (token === undefined) {
      throw refused("The filter ends too early");
    }
    this.at += 1;
    return token;
  }

  private takes(token: string): boolean {
    const isNext = this.tokens[this.at] === token;
    this.at += isNext ? 1 : 0;
    return isNext;
  }

  private require(token: string): void {
    if (!this.takes(token)) {
      throw refused(`Expected ${token}`);
    }
  }
}

/** Meilisearch compares texts without marks and case. */
function plain(value: unknown): string {
  return fold(String(value));
}

/** @throws ApiError for what is no filter, and for attributes that are not filterable. */
export function readFilter(filter: string, filterable: readonly string[]): Test {
  return new FilterReader(tokensOf(filter), filterable).whole();
}
