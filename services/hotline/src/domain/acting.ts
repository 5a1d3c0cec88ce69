/** Who acts, and when. */
export type Acting = { readonly actor: string; readonly at: string };

/** The work of another service during which something is done here. */
export type WorkContext = { readonly service: string; readonly id: string };
