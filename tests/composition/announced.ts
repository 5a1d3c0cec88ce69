/**
 * Breaking changes of the graph that its users were told about, as the inspector words them, each with the release that
 * announced it. An entry goes when the change has reached `main`.
 */
export const announced: readonly { readonly change: string; readonly since: string }[] = [];
