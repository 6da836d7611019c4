/** Content as text: the order of an object's keys does not count, the order of a list does. */
export const canonical = (record: unknown) =>
  JSON.stringify(record, (_, value: unknown) =>
    value instanceof Object && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
