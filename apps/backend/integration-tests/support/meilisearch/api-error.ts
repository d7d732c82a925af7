/** An error as Meilisearch answers it. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  get body(): object {
    const { message, code } = this;
    return {
      message,
      code,
      type: code.includes("api_key") || code.includes("authorization") ? "auth" : "invalid_request",
      link: `https://docs.meilisearch.com/errors#${code}`,
    };
  }
}

/** Refuses keys that the API does not know, as the real one does. */
export function requireKnown(body: object, known: readonly string[]): void {
  const unknown = Object.keys(body).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new ApiError(400, "bad_request", `Unknown field \`${unknown}\``);
  }
}
