/** Which service owns an entity; the others may add nullable fields of their own to it. */
export const entityOwners: Readonly<Record<string, string>> = {
  Area: 'policies',
  EmergencyRegistration: 'cross-region-care',
  Filing: 'cross-region-care',
  Institution: 'institutions',
  Measure: 'policies',
  PackVersion: 'policies',
  Person: 'persons',
  PolicyPack: 'policies',
  PolicySource: 'policies',
  Settlement: 'coverage',
  WorkingCalendar: 'policies',
};
