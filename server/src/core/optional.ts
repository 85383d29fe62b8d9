// exactOptionalPropertyTypes tells a missing property from an undefined one; this leaves it out.

/** An object with the property, or without it where there is no value. */
export const optional = <Key extends string, T>(
  key: Key,
  value: T | undefined,
): { readonly [K in Key]?: T } => (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: T }
