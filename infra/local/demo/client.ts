/** What a client receives. */
export type Answer = {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- JSON, as a client sees it
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: {
      readonly code: string;
      readonly reason?: string;
      readonly details?: Readonly<Record<string, unknown>>;
      readonly message?: { readonly zh: string; readonly en: string };
    };
  }[];
};

/** A question to the graph: who asks, what, and the grants sent along. */
export type Request = {
  /** A persona of the development issuer; null: nobody has signed in. */
  readonly as: string | null;
  readonly query: string;
  readonly variables?: object;
  readonly grants?: readonly string[];
};

export type GraphClient = (request: Request) => Promise<Answer>;

/** Asks the gateway as a front end would. */
export const graphClient = (
  graphUrl: string,
  tokenFor: (persona: string) => Promise<string>,
): GraphClient => {
  const tokens = new Map<string, Promise<string>>();
  const tokenOf = async (persona: string) => {
    const known = tokens.get(persona) ?? tokenFor(persona);
    tokens.set(persona, known);
    return known;
  };
  return async ({ as, query, variables = {}, grants = [] }) => {
    const response = await fetch(graphUrl, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(as === null ? {} : { authorization: `Bearer ${await tokenOf(as)}` }),
        ...(grants.length === 0 ? {} : { 'x-grant': grants.join(', ') }),
      },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as Answer;
  };
};

/** Asks again while the answer is a refusal that passes by itself: facts on their way from one service to another. */
export const asSoonAsKnown = async (
  client: GraphClient,
  request: Request,
  passing: readonly string[] = [
    'REPLICA_BEHIND',
    'NOT_YET_VISIBLE',
    'NOT_ENROLLED',
    'MAY_NOT_ACT',
    'SCOPE_NOT_GRANTED',
  ],
  withinMs = 20_000,
): Promise<Answer> => {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await client(request);
    const reason = answer.errors?.[0]?.extensions.reason;
    if (reason === undefined || !passing.includes(reason) || Date.now() > deadline) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** The data of an answer; throws with the refusal otherwise. */
export const dataOf = (answer: Answer): NonNullable<Answer['data']> => {
  if (answer.errors) throw new Error(JSON.stringify(answer.errors, null, 2));
  return answer.data;
};
