/**
 * Breaking changes of the graph that its users were told about, as the inspector words them, each with the release that
 * announced it. An entry goes when the change has reached `main`.
 */
export const announced: readonly { readonly change: string; readonly since: string }[] = [
  // What a line is comes from the catalogue: a bill no longer says it, and names its prescription by id.
  { change: "Type 'CatalogueClass' was removed", since: '0.2.0' },
  { change: "Type 'PrescriptionInput' was removed", since: '0.2.0' },
  { change: "Input field 'prescription' was removed from input object type 'ClaimInput'", since: '0.2.0' },
  { change: "Input field 'class' was removed from input object type 'ClaimLineInput'", since: '0.2.0' },
  {
    change: "Input field 'ownFirstRatio' was removed from input object type 'ClaimLineInput'",
    since: '0.2.0',
  },
  {
    change: "Input field 'paymentStandard' was removed from input object type 'ClaimLineInput'",
    since: '0.2.0',
  },
];
